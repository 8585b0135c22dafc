package dev.renewal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Units that are read again and again score as a table in memory does, whatever their order. */
class StreamedScoringTest {
  private static final String LEAVES =
      "'children': [{'id': 'g', 'weights': %s, 'aggregator': %s, 'children': ["
          + "{'id': 'a', 'weight': 2}, {'id': 'b', 'direction': 'cost',"
          + " 'denominator': {'column': 'pop', 'per': 1000}}]}, {'id': 'c'}, {'id': 'd'}]";
  private static final String CARD =
      "'groups': {'region': 'R'}, 'name': 'N', 'screening': {'present': '0.5'},"
          + "'defaults': {'normaliser': %s, 'treatment': %s, 'imputation': %s},"
          + "'tree': {'id': 'index', "
          + LEAVES
          + "}, 'ranking': {'scale': 2, 'tieBreaks': [{'of': 'c'}]},"
          + "'gates': [{'id': 'gate', 'of': 'c', 'comparator': '>=', 'limit': 20,"
          + " 'effect': 'disqualify'}],"
          + "'bonus': {'items': [{'id': 'p', 'points': 2}], 'cap': 3},"
          + "'grades': [{'code': 'A', 'from': 60, 'minimums': {'g': 40}}, {'code': 'B'}]";

  @Provide
  Arbitrary<String> cards() {
    Arbitrary<String> normalisers =
        Arbitraries.of("'min-max'", "{'z': {'centre': 50}}", "'percentile-rank'");
    Arbitrary<String> treatments =
        Arbitraries.of(
            "'none'",
            "{'winsorise': {'points': 3, 'skewness': 0.5, 'kurtosis': 0, 'then': 'log'}}",
            "{'quantiles': {'lower': 0.1, 'upper': 0.9}}",
            "{'box-cox': {'lambda': 0.5}}");
    Arbitrary<String> imputations =
        Arbitraries.of(
            "'none'",
            "'mean'",
            "'median'",
            "{'group-mean': {'by': 'region', 'otherwise': 'mean'}}");
    Arbitrary<String> weights =
        Arbitraries.of("'given'", "'equal'", "'critic'", "'standard-deviation'");
    Arbitrary<String> aggregators =
        Arbitraries.of(
            "'arithmetic'",
            "'min'",
            "'copeland'",
            "{'topsis': {'over': 'values'}}",
            "{'vikor': {'over': 'scores'}}");
    return net.jqwik.api.Combinators.combine(
            normalisers, treatments, imputations, weights, aggregators)
        .as((n, t, i, w, g) -> CARD.formatted(n, t, i, w, g));
  }

  @Property(tries = 150)
  void scoresAsATableInMemory(
      @ForAll("cards") String card, @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int n)
      throws IOException {
    Scorer scorer = Cards.scorer(card);
    String csv = csv(n, new Random(seed));
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    IndicatorTable table = IndicatorTable.read("t.csv", bytes, scorer.scorecard());
    IndicatorSource stream =
        IndicatorTable.csv("t.csv", () -> new ByteArrayInputStream(bytes), scorer.scorecard());
    Optional<String> refusal = refusal(scorer, table);
    if (refusal.isPresent()) {
      assertEquals(refusal, refusal(scorer, stream));
      return;
    }
    Scoring whole = scorer.score(table);
    Scoring streamed = scorer.score(stream);
    assertEquals(whole.units(), streamed.units());
    assertEquals(whole.inputDigest(), streamed.inputDigest());
    assertEquals(table.digest(), streamed.inputDigest());
    assertEquals(whole.notes(), streamed.notes());
    for (Stage stage : Stage.values()) {
      assertEquals(whole.stage(stage).rows(), streamed.stage(stage).rows());
    }
    streamed.trees((unit, tree) -> assertEquals(whole.tree(unit).orElseThrow(), tree));
    for (String unit : table.units()) {
      assertEquals(whole.tree(unit), streamed.tree(unit));
      assertEquals(whole.smallestChange(unit), streamed.smallestChange(unit));
    }
  }

  /** Why units cannot be scored: few of them may lack so much that data give no weights. */
  private static Optional<String> refusal(Scorer scorer, IndicatorSource source)
      throws IOException {
    try {
      scorer.score(source);
      return Optional.empty();
    } catch (InvalidTableException refused) {
      return Optional.ofNullable(refused.getMessage());
    }
  }

  private static String csv(int units, Random random) {
    List<String> rows = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      StringBuilder row = new StringBuilder("U" + unit);
      for (int column = 0; column < 4; column++) {
        boolean missing = random.nextInt(6) == 0;
        row.append(',').append(missing ? "" : Math.exp(random.nextGaussian() * 2));
      }
      row.append(',').append(random.nextInt(5) * 1000);
      row.append(",R").append(random.nextInt(3)).append(",名").append(unit);
      rows.add(row.append(',').append(random.nextInt(3)).toString());
    }
    Collections.shuffle(rows, random);
    return "id,a,b,c,d,pop,R,N,p\n" + String.join("\n", rows);
  }

  @net.jqwik.api.Example
  void unitsThatChangeWhileTheyAreReadAreRefused() {
    Scorer scorer =
        Cards.scorer("'tree': {'id': 't', 'children': [{'id': 'a', 'normaliser': 'min-max'}]}");
    int[] reading = {0};
    IndicatorSource changing =
        IndicatorTable.csv(
            "t.csv",
            () ->
                new ByteArrayInputStream(
                    (reading[0]++ == 0 ? "id,a\nX,1\nY,2" : "id,a\nX,1\nZ,2")
                        .getBytes(StandardCharsets.UTF_8)),
            scorer.scorecard());
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> scorer.score(changing));
    assertTrue(String.valueOf(refused.getMessage()).contains("changed while they were read"));
  }
}
