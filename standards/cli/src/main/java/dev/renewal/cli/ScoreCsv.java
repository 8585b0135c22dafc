package dev.renewal.cli;

import dev.renewal.score.Scoring;
import dev.renewal.score.StageTable;
import dev.renewal.score.UnitScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Scores and stages as comma-separated lines (RFC 4180), numbers exact, empty where there is none.
 */
final class ScoreCsv {
  private static final String HEADER =
      "unit,name,standing,rank,score,published,grade,base,lowest,highest,bonus,deduction\n";

  private ScoreCsv() {}

  /** The units, in their order. */
  static String of(Scoring scoring) {
    StringBuilder text = new StringBuilder(HEADER);
    for (UnitScore unit : scoring.units()) {
      text.append(
          line(
              List.of(
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
                  Double.toString(unit.deduction().counted()))));
    }
    return text.toString();
  }

  /** The units of a stage. */
  static String of(StageTable table) {
    List<String> header = new ArrayList<>(List.of("unit"));
    header.addAll(table.columns());
    StringBuilder text = new StringBuilder(line(header));
    for (StageTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.unit()));
      row.values().forEach(value -> cells.add(number(value)));
      text.append(line(cells));
    }
    return text.toString();
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

  private static String line(List<String> cells) {
    return cells.stream().map(ScoreCsv::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    Optional<String> special =
        List.of(",", "\"", "\n", "\r").stream().filter(text::contains).findFirst();
    return special.isPresent() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
