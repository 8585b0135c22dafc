package dev.renewal.cli;

import dev.renewal.ranking.Placed;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ranking as JSON ({@code renewal-ranking/1.0}) and as rows of CSV.
 *
 * @param ranking the ranking
 * @param published how values are published, where that is said
 */
record RankingForms(Ranking<?> ranking, Optional<PublishedRounding> published) {

  /** The ranking as JSON. */
  Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "renewal-ranking/1.0");
    json.put("criteria", ranking.criteria());
    json.put("first", ranking.first());
    json.put("style", ranking.style());
    json.put("strata", ranking.strata().stream().map(this::stratum).toList());
    return json;
  }

  private Object stratum(Ranking.Stratum<?> stratum) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!stratum.name().isEmpty()) {
      json.put("name", stratum.name());
    }
    json.put("ranked", stratum.ranked().stream().map(this::unit).toList());
    json.put("undefined", stratum.undefined().stream().map(Placed::id).toList());
    return json;
  }

  private Object unit(Placed<?> unit) {
    return unit(unit, published);
  }

  /** A unit with its rank and value. */
  static Map<String, Object> unit(Placed<?> unit, Optional<PublishedRounding> published) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("unit", unit.id());
    unit.rank().ifPresent(rank -> json.put("rank", rank));
    unit.value().ifPresent(value -> json.put("value", value.toPlainString()));
    publishedValue(unit, published).ifPresent(value -> json.put("published", value));
    if (unit.isTied()) {
      json.put("sharedBy", unit.sharedBy());
    }
    return json;
  }

  /** The value as it is published. */
  static Optional<String> publishedValue(Placed<?> unit, Optional<PublishedRounding> published) {
    return published.flatMap(
        rounding -> unit.value().map(value -> rounding.of(value).toPlainString()));
  }

  /** The ranking as rows. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("stratum", "unit", "rank", "value", "published", "shared_by"));
    for (Ranking.Stratum<?> stratum : ranking.strata()) {
      stratum.ranked().forEach(unit -> rows.add(row(stratum.name(), unit, published)));
      stratum.undefined().forEach(unit -> rows.add(row(stratum.name(), unit, published)));
    }
    return rows;
  }

  /** A unit as a row. */
  static List<String> row(String stratum, Placed<?> unit, Optional<PublishedRounding> published) {
    return List.of(
        stratum,
        unit.id(),
        plain(unit.rank()),
        plain(unit.value()),
        publishedValue(unit, published).orElse(""),
        unit.rank().isPresent() ? String.valueOf(unit.sharedBy()) : "");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
