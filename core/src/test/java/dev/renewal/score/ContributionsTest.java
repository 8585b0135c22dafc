package dev.renewal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.standard.Standard;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the indicators give adds up to the score, whatever the values and weights. */
class ContributionsTest {
  private static final double EXACT = 1e-9;

  /** A tree of two levels, in which 1 or 2 indicators stand beneath each group. */
  private static Standard card(String top, String beneath, List<Double> weights) {
    return Cards.card(
        String.format(
            Locale.ROOT,
            "'range': [1, 100], 'defaults': {'normaliser': 'as-given'}, 'tree': {'id': 't',"
                + " 'aggregator': '%s', 'children': ["
                + "{'id': 'g', 'weight': %s, 'aggregator': '%s', 'children': ["
                + "{'id': 'a', 'weight': %s}, {'id': 'b', 'weight': %s}]},"
                + "{'id': 'c', 'weight': %s}]}",
            top,
            weights.get(0),
            beneath,
            weights.get(1),
            weights.get(2),
            weights.get(3)));
  }

  @Property
  void contributionsAddUpToTheScore(
      @ForAll("sums") String top,
      @ForAll("sums") String beneath,
      @ForAll("weights") List<Double> weights,
      @ForAll("values") List<Double> values) {
    Scorer scorer = Scorer.builder(card(top, beneath, weights), "card").build();
    IndicatorTable.Builder table = IndicatorTable.builder();
    table
        .unit("X")
        .number("a", values.get(0))
        .number("b", values.get(1))
        .number("c", values.get(2));
    Scoring scoring = scorer.score(table.build());
    NodeScore tree = scoring.tree("X").orElseThrow();
    double score = Cards.score(scoring, "X");
    double sum = tree.leaves().stream().mapToDouble(it -> it.contribution().orElseThrow()).sum();
    assertEquals(score, sum, EXACT * Math.max(1, score));
    double effective = tree.leaves().stream().mapToDouble(NodeScore::effectiveWeight).sum();
    assertEquals(1, effective, EXACT);
  }

  @Property
  void theScoreLiesBetweenItsBounds(
      @ForAll("all") String top,
      @ForAll("all") String beneath,
      @ForAll("weights") List<Double> weights,
      @ForAll("values") List<Double> values,
      @ForAll boolean lacksA,
      @ForAll boolean lacksC) {
    Scorer scorer = Scorer.builder(card(top, beneath, weights), "card").build();
    IndicatorTable.Builder table = IndicatorTable.builder();
    IndicatorTable.Row full = table.unit("FULL");
    IndicatorTable.Row part = table.unit("PART");
    List<String> columns = List.of("a", "b", "c");
    for (int at = 0; at < columns.size(); at++) {
      full.number(columns.get(at), values.get(at));
      boolean lacks = (at == 0 && lacksA) || (at == 2 && lacksC);
      if (!lacks) {
        part.number(columns.get(at), values.get(at));
      }
    }
    Scoring scoring = scorer.score(table.build());
    double known = Cards.score(scoring, "FULL");
    UnitScore bounded = scoring.unit("PART").orElseThrow();
    double width = EXACT * Math.max(1, known);
    assertTrue(bounded.lowest().orElseThrow() <= known + width);
    assertTrue(bounded.highest().orElseThrow() >= known - width);
  }

  @Property
  void theOrderOfUnitsNeverChangesAResult(
      @ForAll("all") String top, @ForAll("table") List<List<Double>> rows) {
    Scorer scorer =
        Scorer.builder(card(top, "arithmetic", List.of(1.0, 2.0, 3.0, 4.0)), "card").build();
    assertEquals(scorer.score(table(rows, false)).units(), scorer.score(table(rows, true)).units());
  }

  private static IndicatorTable table(List<List<Double>> rows, boolean reversed) {
    IndicatorTable.Builder table = IndicatorTable.builder();
    for (int step = 0; step < rows.size(); step++) {
      int at = reversed ? rows.size() - 1 - step : step;
      List<Double> row = rows.get(at);
      table.unit("U" + at).number("a", row.get(0)).number("b", row.get(1)).number("c", row.get(2));
    }
    return table.build();
  }

  @Provide
  Arbitrary<String> sums() {
    return Arbitraries.of("arithmetic", "sum", "geometric");
  }

  @Provide
  Arbitrary<String> all() {
    return Arbitraries.of("arithmetic", "sum", "geometric", "harmonic", "min");
  }

  @Provide
  Arbitrary<List<Double>> weights() {
    return Arbitraries.doubles().between(0.01, 10).list().ofSize(4);
  }

  @Provide
  Arbitrary<List<Double>> values() {
    return Arbitraries.doubles().between(1, 100).list().ofSize(3);
  }

  @Provide
  Arbitrary<List<List<Double>>> table() {
    return values().list().ofMinSize(1).ofMaxSize(6);
  }
}
