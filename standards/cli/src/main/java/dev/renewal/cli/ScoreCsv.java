package dev.renewal.cli;

import dev.renewal.score.Scoring;
import dev.renewal.score.StageTable;
import dev.renewal.score.UnitScore;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Scores and stages as rows, numbers exact, empty where there is none; made one after the other.
 */
final class ScoreCsv {
  private static final List<String> HEADER =
      List.of(
          "unit",
          "name",
          "standing",
          "rank",
          "score",
          "published",
          "grade",
          "base",
          "lowest",
          "highest",
          "bonus",
          "deduction");

  private ScoreCsv() {}

  /** The units, in their order. */
  static Iterable<List<String>> of(Scoring scoring) {
    return rows(HEADER, scoring.units(), ScoreCsv::row);
  }

  private static List<String> row(UnitScore unit) {
    return List.of(
        unit.id(),
        unit.name().orElse(""),
        unit.standing().name(),
        unit.rank().map(it -> it.toPlainString()).orElse(""),
        number(unit.score()),
        unit.published().map(it -> it.toPlainString()).orElse(""),
        unit.grade().orElse(""),
        number(unit.base()),
        number(unit.lowest()),
        number(unit.highest()),
        Double.toString(unit.bonus().counted()),
        Double.toString(unit.deduction().counted()));
  }

  /** The units of a stage. */
  static Iterable<List<String>> of(StageTable table) {
    List<String> header = new ArrayList<>(List.of("unit"));
    header.addAll(table.columns());
    return rows(header, table.rows(), ScoreCsv::row);
  }

  private static List<String> row(StageTable.Row row) {
    List<String> cells = new ArrayList<>(List.of(row.unit()));
    row.values().forEach(value -> cells.add(number(value)));
    return cells;
  }

  private static <T> Iterable<List<String>> rows(
      List<String> header, List<T> items, Function<T, List<String>> row) {
    return () ->
        new Iterator<>() {
          private int next = -1;

          @Override
          public boolean hasNext() {
            return next < items.size();
          }

          @Override
          public List<String> next() {
            int at = next++;
            return at < 0 ? header : row.apply(items.get(at));
          }
        };
  }

  /** The units of a stage as plain maps and lists. */
  static Object plain(StageTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (StageTable.Row row : table.rows()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int at = 0; at < table.columns().size(); at++) {
        String column = table.columns().get(at);
        row.values().get(at).ifPresent(value -> values.put(column, value));
      }
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("unit", row.unit());
      members.put("values", values);
      rows.add(members);
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("stage", table.stage().word());
    members.put("columns", table.columns());
    members.put("units", rows);
    return members;
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }
}
