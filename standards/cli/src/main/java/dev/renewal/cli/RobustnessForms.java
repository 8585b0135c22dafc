package dev.renewal.cli;

import dev.renewal.ranking.Quantised;
import dev.renewal.score.Robustness;
import dev.renewal.score.RobustnessDraws;
import dev.renewal.score.UnitScore;
import dev.renewal.score.method.Numbers;
import dev.renewal.score.robustness.Draws;
import dev.renewal.score.robustness.RankSelection;
import dev.renewal.score.robustness.Spread;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What draws say about each unit, as rows and as JSON. */
final class RobustnessForms {
  private static final List<String> SPREAD = List.of("mean", "min", "q05", "median", "q95", "max");

  private final Robustness robustness;
  private final RobustnessDraws drawn;
  private final Draws draws;
  private final Optional<Numbers> selected;

  RobustnessForms(
      Robustness robustness, RobustnessDraws drawn, Optional<RobustnessOptions.Places> places) {
    this.robustness = robustness;
    this.drawn = drawn;
    this.draws = drawn.draws();
    this.selected =
        places.map(
            it ->
                draws.selectedShares(
                    it.first()
                        ? RankSelection.first(it.count(), true)
                        : RankSelection.last(it.count(), true)));
  }

  /** A row for each unit in the order of their ranks, the names of the columns first. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header =
        new ArrayList<>(List.of("unit", "name", "score", "rank", "defined", "failed"));
    for (String what : List.of("rank", "score")) {
      SPREAD.forEach(figure -> header.add(what + "_" + figure));
    }
    selected.ifPresent(it -> header.add("p_selected"));
    drawn.grades().forEach(grade -> header.add("p_grade_" + grade));
    rows.add(header);
    robustness.nominal().units().forEach(unit -> rows.add(row(unit)));
    return rows;
  }

  private List<String> row(UnitScore unit) {
    int at = robustness.units().indexOf(unit.id());
    Optional<Spread> ranks = draws.ranks(at);
    List<String> cells =
        new ArrayList<>(
            List.of(
                unit.id(),
                unit.name().orElse(""),
                unit.score().isPresent() ? number(unit.score().getAsDouble()) : "",
                unit.rank().map(it -> it.toPlainString()).orElse(""),
                Integer.toString(ranks.map(Spread::count).orElse(0)),
                Integer.toString(draws.failures().size())));
    cells.addAll(spread(ranks));
    cells.addAll(spread(draws.scores(at)));
    selected.ifPresent(it -> cells.add(number(it.get(at))));
    for (double share : drawn.gradeShares(at).toArray()) {
      cells.add(number(share));
    }
    return cells;
  }

  private static List<String> spread(Optional<Spread> found) {
    return found
        .map(
            it ->
                List.of(
                    number(it.mean()),
                    number(it.least()),
                    number(it.low()),
                    number(it.median()),
                    number(it.high()),
                    number(it.greatest())))
        .orElse(List.of("", "", "", "", "", ""));
  }

  static String number(double number) {
    return PlainFormat.decimal(Quantised.of(number));
  }

  /** The columns that people look at: those of {@link #rows} without means and ends. */
  List<List<String>> table() {
    List<List<String>> rows = rows();
    List<String> header = rows.get(0);
    List<Integer> kept = new ArrayList<>();
    for (int at = 0; at < header.size(); at++) {
      String name = header.get(at);
      boolean left =
          name.endsWith("_mean")
              || name.endsWith("_min")
              || name.endsWith("_max")
              || name.equals("defined")
              || name.equals("failed");
      if (!left) {
        kept.add(at);
      }
    }
    return rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
  }

  /** The same as maps, with what they rest on. */
  Map<String, Object> json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", "renewal-robustness/1.0");
    members.put("scorecard", robustness.nominal().scorecard().id());
    members.put("standard", robustness.nominal().standard().id());
    members.put("version", robustness.nominal().standard().version());
    members.put("digest", robustness.nominal().standard().digest());
    members.put("inputDigest", robustness.nominal().inputDigest());
    members.put("trial", robustness.nominal().isTrial());
    members.put("seed", draws.seed());
    members.put("draws", draws.replicates());
    List<Map<String, Object>> failures = new ArrayList<>();
    draws
        .failures()
        .forEach(it -> failures.add(Map.of("draw", it.replicate(), "reason", it.reason())));
    members.put("failures", failures.stream().limit(100).toList());
    members.put("failed", failures.size());
    members.put("units", plain(rows()));
    return members;
  }

  /** Rows as maps, texts that are numbers as numbers, what is empty left out. */
  static List<Map<String, Object>> plain(List<List<String>> rows) {
    List<Map<String, Object>> maps = new ArrayList<>();
    List<String> header = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, Object> members = new LinkedHashMap<>();
      for (int at = 0; at < row.size(); at++) {
        if (!row.get(at).isEmpty()) {
          members.put(header.get(at), value(at, header.get(at), row.get(at)));
        }
      }
      maps.add(members);
    }
    return maps;
  }

  private static Object value(int at, String column, String text) {
    boolean word = at == 0 || column.equals("name") || column.equals("failure");
    return word ? text : new BigDecimal(text);
  }
}
