package dev.renewal.cli;

import dev.renewal.model.AcceptanceGrade;
import dev.renewal.ranking.GradeQuota;
import dev.renewal.ranking.Placed;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.Ranking;
import dev.renewal.ranking.Selected;
import dev.renewal.ranking.SelectionPaper;
import dev.renewal.ranking.SelectionRule;
import dev.renewal.ranking.StratumSelection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A selection as JSON ({@code renewal-selection/1.0}, with the document to sign once everything is
 * settled) and as rows of CSV.
 *
 * @param ranking the ranking chosen from
 * @param selected who is chosen
 * @param paper what makes the document to sign
 * @param grades the grades by quota, where they are asked for
 * @param published how values are published, where that is said
 */
record SelectionForms(
    Ranking<UnitTable.Row> ranking,
    Selected<UnitTable.Row> selected,
    SelectionPaper paper,
    Optional<GradeQuota> grades,
    Optional<PublishedRounding> published) {

  /** The selection as JSON. */
  Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "renewal-selection/1.0");
    json.put("criteria", selected.criteria());
    json.put("rule", rule(selected.rule()));
    json.put("settled", selected.isSettled());
    Map<String, GradeQuota.GradedStratum<UnitTable.Row>> graded = graded();
    json.put(
        "strata",
        selected.strata().stream()
            .map(stratum -> stratum(stratum, Optional.ofNullable(graded.get(stratum.name()))))
            .toList());
    return json;
  }

  private Map<String, GradeQuota.GradedStratum<UnitTable.Row>> graded() {
    Map<String, GradeQuota.GradedStratum<UnitTable.Row>> byName = new HashMap<>();
    grades.ifPresent(
        quota ->
            quota
                .grade(ranking, selected)
                .forEach(stratum -> byName.put(stratum.selection().name(), stratum)));
    return byName;
  }

  private static Object rule(SelectionRule rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("end", rule.end());
    json.put("quota", rule.quota().toString());
    if (!rule.quotas().isEmpty()) {
      Map<String, String> quotas = new LinkedHashMap<>();
      rule.quotas().forEach((name, quota) -> quotas.put(name, quota.toString()));
      json.put("quotas", quotas);
    }
    rule.rounding().ifPresent(mode -> json.put("rounding", mode.name()));
    rule.ties().ifPresent(ties -> json.put("ties", ties));
    rule.minimum().ifPresent(value -> json.put("minimum", value.toPlainString()));
    rule.population().ifPresent(of -> json.put("population", of));
    return json;
  }

  private Object stratum(
      StratumSelection<UnitTable.Row> stratum,
      Optional<GradeQuota.GradedStratum<UnitTable.Row>> graded) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!stratum.name().isEmpty()) {
      json.put("name", stratum.name());
    }
    json.put("quota", stratum.quota().toString());
    json.put("listed", stratum.listed());
    json.put("ranked", stratum.ranked());
    json.put("eligible", stratum.eligible());
    json.put("counts", stratum.counts().stream().map(SelectionForms::count).toList());
    stratum.places().ifPresent(places -> json.put("places", places));
    put(json, "cut", stratum.cut());
    put(json, "next", stratum.next());
    put(json, "margin", stratum.margin());
    json.put("tied", ids(stratum.tied()));
    json.put("taken", units(stratum.taken()));
    json.put("pending", units(stratum.pending()));
    json.put("open", stratum.open());
    paper.of(selected, stratum).ifPresent(document -> json.put("selection", document));
    graded.ifPresent(members -> json.put("grades", grades(members)));
    return json;
  }

  private static Object count(StratumSelection.Count count) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("population", count.population());
    json.put("of", count.of());
    json.put("exact", count.exact().toString());
    json.put("FLOOR", count.floor());
    json.put("CEILING", count.ceiling());
    json.put("HALF_UP", count.halfUp());
    return json;
  }

  private Object grades(GradeQuota.GradedStratum<UnitTable.Row> graded) {
    GradeQuota quota = grades.orElseThrow();
    Map<String, Object> json = new LinkedHashMap<>();
    for (AcceptanceGrade grade : List.of(quota.best(), quota.other())) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("count", graded.count(grade));
      line.put("of", graded.members().size());
      published.ifPresent(
          rounding -> line.put("percent", graded.percent(grade, rounding).toPlainString()));
      json.put(grade.code(), line);
    }
    String name = graded.selection().name();
    String id = name.isEmpty() ? paper.id() : paper.id() + "/" + name;
    json.put("batch", quota.batch(id, paper.kind(), graded));
    return json;
  }

  private static void put(Map<String, Object> json, String key, Optional<BigDecimal> number) {
    number.ifPresent(value -> json.put(key, value.toPlainString()));
  }

  private List<Map<String, Object>> units(List<? extends Placed<?>> units) {
    return units.stream().map(unit -> RankingForms.unit(unit, published)).toList();
  }

  private static List<String> ids(List<? extends Placed<?>> units) {
    return units.stream().map(Placed::id).toList();
  }

  /** Those chosen and those pending as rows. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("stratum", "unit", "rank", "value", "published", "shared_by", "state"));
    for (StratumSelection<?> stratum : selected.strata()) {
      stratum.taken().forEach(unit -> rows.add(row(stratum, unit, "taken")));
      stratum.pending().forEach(unit -> rows.add(row(stratum, unit, "pending")));
    }
    return rows;
  }

  private List<String> row(StratumSelection<?> stratum, Placed<?> unit, String state) {
    List<String> row = new ArrayList<>(RankingForms.row(stratum.name(), unit, published));
    row.add(state);
    return row;
  }
}
