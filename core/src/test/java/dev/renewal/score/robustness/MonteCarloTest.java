package dev.renewal.score.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonteCarloTest {

  private static final double EXACT = 1e-12;
  private static final double NONE = Double.NaN;

  /** Scores of three units in five replicates; the fourth fails. */
  private static final double[][] SCORES = {
    {3, 2, 1}, {3, 3, NONE}, {1, 2, 3}, {}, {5, 0.1 + 0.2, 0.3},
  };

  private static final Draws DRAWS =
      MonteCarlo.of(1, 5)
          .run(
              List.of("a", "b", "c"),
              replicate -> {
                if (replicate.number() == 3) {
                  throw new IllegalStateException("no weight is left");
                }
                return SCORES[replicate.number()];
              });

  private static FlatIndex index() {
    RandomStream random = RandomStream.of(3, 3);
    double[][] rows = new double[40][6];
    for (double[] row : rows) {
      Arrays.setAll(row, column -> 100 * random.nextDouble());
    }
    return FlatIndex.of(Matrix.of(rows), Numbers.of(1, 2, 3, 4, 5, 6))
        .withWeights(WeightDraw.dirichlet(30))
        .withErrors(ValueDraw.normal(3), 0, 100)
        .withAggregators(List.of(Aggregator.arithmetic(), Aggregator.geometric(1)));
  }

  private static List<String> ids(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add("unit-" + i);
    }
    return ids;
  }

  private static String everything(Draws draws) throws IOException {
    StringBuilder out = new StringBuilder();
    DrawsCsv csv = DrawsCsv.of(draws);
    csv.writeScores(out);
    csv.writeRanks(out);
    csv.writeSummary(index().nominal(), out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void theSameBytesForAnyNumberOfThreads(int threads) throws IOException {
    MonteCarlo once = MonteCarlo.of(20261122, 300);
    String alone = everything(once.run(ids(40), index()));
    assertEquals(alone, everything(once.onThreads(threads).run(ids(40), index())));
    assertNotEquals(alone, everything(MonteCarlo.of(20261123, 300).run(ids(40), index())));
  }

  /** More replicates add to the first ones and change none of them. */
  @Test
  void aReplicateDoesNotDependOnHowManyThereAre() {
    Draws few = MonteCarlo.of(5, 3).run(ids(40), index());
    Draws many = MonteCarlo.of(5, 30).onThreads(2).run(ids(40), index());
    for (int replicate = 0; replicate < 3; replicate++) {
      assertEquals(few.score(17, replicate), many.score(17, replicate));
    }
    assertNotEquals(few.score(17, 0), few.score(17, 1));
  }

  @Test
  void failedReplicatesAreCountedAndNamed() {
    assertEquals(5, DRAWS.replicates());
    assertEquals(4, DRAWS.succeeded());
    assertEquals(List.of(new Failure(3, "no weight is left")), DRAWS.failures());
    assertEquals(OptionalInt.empty(), DRAWS.rank(0, 3));
  }

  @Test
  void aScoreThatIsInfiniteFailsItsReplicate() {
    Draws draws =
        MonteCarlo.of(1, 2)
            .run(List.of("a", "b"), replicate -> new double[] {1, 1 / (double) replicate.number()});
    assertEquals(1, draws.failures().size());
    assertEquals(0, draws.failures().get(0).replicate());
  }

  @Test
  void ofNothingButFailuresNothingIsSaid() {
    Draws draws =
        MonteCarlo.of(1, 3)
            .onThreads(2)
            .run(
                List.of("a"),
                replicate -> {
                  throw new IllegalArgumentException();
                });
    assertEquals(3, draws.failures().size());
    assertEquals("IllegalArgumentException", draws.failures().get(0).reason());
    assertTrue(draws.ranks(0).isEmpty());
    assertEquals(0, draws.shareWithin(0, 1));
    assertEquals(Numbers.of(0), draws.selectedShares(RankSelection.first(1, true)));
  }

  @Test
  void aModelThatForgetsUnitsIsAnErrorOfTheProgram() {
    for (int threads : new int[] {1, 3}) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              MonteCarlo.of(1, 10)
                  .onThreads(threads)
                  .run(List.of("a", "b"), replicate -> new double[] {1}));
    }
  }

  /** Ranks: 1 2 3; 1 1 -; 3 2 1; failed; 1 2 2, since 0.1 + 0.2 and 0.3 lie on one point. */
  @Test
  void ranksAreThoseOfUnroundedScoresOnAFineGrid() {
    int[][] expected = {{1, 2, 3}, {1, 1, 0}, {3, 2, 1}, {0, 0, 0}, {1, 2, 2}};
    for (int replicate = 0; replicate < 5; replicate++) {
      for (int unit = 0; unit < 3; unit++) {
        int rank = expected[replicate][unit];
        assertEquals(
            rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank), DRAWS.rank(unit, replicate));
      }
    }
    assertEquals(OptionalDouble.empty(), DRAWS.score(2, 1));
    assertEquals(OptionalDouble.of(0.3), DRAWS.score(2, 4));
    // 89.6 and 89.5 round to the same but are not equal, and -0.0 is 0.0
    int[] ranks = Places.of(new double[] {89.5, 89.6, 0.0, -0.0, 89.6 + 1e-12});
    assertEquals("[3, 1, 4, 4, 1]", Arrays.toString(ranks));
  }

  /** Ranks of a: 1, 1, 3, 1; sorted 1 1 1 3; 95 % at place 2.85: 1 + 0.85·2. */
  @Test
  void spreadsByHand() {
    Spread ranks = DRAWS.ranks(0).orElseThrow();
    assertEquals(new Spread(4, 1.5, 1, 1, 1, ranks.high(), 3), ranks);
    assertEquals(2.7, ranks.high(), EXACT);
    // ranks of c: 3, 1, 2, one replicate without
    Spread ofC = DRAWS.ranks(2).orElseThrow();
    assertEquals(3, ofC.count());
    assertEquals(2, ofC.median());
    assertEquals(1.1, ofC.low(), EXACT);
    // scores of a: 1, 3, 3, 5
    assertEquals(3, DRAWS.scores(0).orElseThrow().mean(), EXACT);
    assertThrows(IllegalArgumentException.class, Spread::of);
  }

  /** Of 1, 2, …, 21 the 5 % quantile is the second and the 95 % quantile the twentieth. */
  @Test
  void quantilesAtWholePlacesAreNumbersThatWereDrawn() {
    double[] numbers = new double[21];
    Arrays.setAll(numbers, i -> 0.1 * (i + 1));
    Spread spread = Spread.of(numbers);
    assertEquals(numbers[1], spread.low());
    assertEquals(numbers[10], spread.median());
    assertEquals(numbers[19], spread.high());
  }

  @Test
  void sharesByHand() {
    assertEquals(0.75, DRAWS.shareWithin(0, 1));
    assertEquals(0.75, DRAWS.shareWithin(0, 2));
    assertEquals(0.75, DRAWS.shareWithin(2, 3));
    assertEquals(0.25, DRAWS.shareWithin(2, 1));
    // a before b in replicates 1 and 5, beside it in 2
    assertEquals(0.5, DRAWS.shareBefore(0, 1));
    assertEquals(0.25, DRAWS.shareBefore(1, 0));
    // b before c in 1 and, since c has no rank, in 2
    assertEquals(0.5, DRAWS.shareBefore(1, 2));
    assertFalse(DRAWS.dominates(0, 1));
  }

  @Test
  void dominanceIsInEveryReplicate() {
    double[][] scores = {{3, 2, NONE}, {2, 2, 1}, {5, 1, 1}};
    Draws draws =
        MonteCarlo.of(1, 3).run(List.of("a", "b", "c"), replicate -> scores[replicate.number()]);
    assertTrue(draws.dominates(0, 1));
    assertFalse(draws.dominates(1, 0));
    assertTrue(draws.dominates(1, 2));
    assertFalse(draws.dominates(2, 1));
    assertFalse(draws.dominates(0, 0));
  }

  /** Scores of a: 3, 3, 1, 5 against bounds 3 and 5, each in the band it opens. */
  @Test
  void gradesByHand() {
    assertEquals(Numbers.of(0.25, 0.5, 0.25), DRAWS.gradeShares(0, Numbers.of(3, 5)));
    // c: 1, none, 3, 0.3
    assertEquals(Numbers.of(0.5, 0.25, 0), DRAWS.gradeShares(2, Numbers.of(3, 5)));
    // b: 2, 3, 2, 0.1 + 0.2, which reaches 0.3
    assertEquals(Numbers.of(0, 1), DRAWS.gradeShares(1, Numbers.of(0.3)));
    assertThrows(IllegalArgumentException.class, () -> DRAWS.gradeShares(0, Numbers.of(5, 5)));
  }

  @Test
  void selectionByHand() {
    // first one place, with equals: a; a b; c; a. Without: a; nobody; c; a
    assertEquals(Numbers.of(0.75, 0.25, 0.25), DRAWS.selectedShares(RankSelection.first(1, true)));
    assertEquals(Numbers.of(0.5, 0, 0.25), DRAWS.selectedShares(RankSelection.first(1, false)));
    // last one place, with equals: c; a b; a; b c. Without: c; nobody; a; nobody
    assertEquals(Numbers.of(0.5, 0.5, 0.5), DRAWS.selectedShares(RankSelection.last(1, true)));
    assertEquals(Numbers.of(0.25, 0, 0.25), DRAWS.selectedShares(RankSelection.last(1, false)));
    assertEquals(Numbers.of(0, 0, 0), DRAWS.selectedShares(RankSelection.first(0, true)));
    assertThrows(IllegalArgumentException.class, () -> RankSelection.last(-1, true));
  }

  @Test
  void drawsAnAlternativeForEachReplicate() {
    ReplicateModel model =
        ReplicateModel.oneOf(
            List.of(replicate -> new double[] {1, 0}, replicate -> new double[] {0, 1}));
    Draws draws = MonteCarlo.of(9, 2000).run(List.of("a", "b"), model);
    // five standard errors of 2,000 draws of 1/2
    assertEquals(0.5, draws.shareBefore(0, 1), 0.056);
    assertThrows(IllegalArgumentException.class, () -> ReplicateModel.oneOf(List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void tellsHowFarItIs(int threads) {
    List<Integer> told = new ArrayList<>();
    MonteCarlo.of(1, 250)
        .onThreads(threads)
        .reporting(told::add)
        .run(List.of("a"), replicate -> new double[] {1});
    assertEquals(List.of(100, 200, 250), told);
  }

  /** The interrupted thread is a fresh one, so that the status does not reach other tests. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anInterruptionCancelsTheRun(int threads) throws InterruptedException {
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    Thread caller =
        new Thread(
            () ->
                MonteCarlo.of(1, 1_000_000)
                    .onThreads(threads)
                    .run(
                        List.of("a"),
                        replicate -> {
                          Thread.currentThread().interrupt();
                          return new double[] {1};
                        }));
    caller.setUncaughtExceptionHandler((thread, exception) -> thrown.add(exception));
    caller.start();
    caller.join();
    assertEquals(1, thrown.size());
    assertInstanceOf(CancellationException.class, thrown.get(0));
  }

  @Test
  void refusesNoReplicatesAndNoThreads() {
    assertThrows(IllegalArgumentException.class, () -> MonteCarlo.of(1, 0));
    assertThrows(IllegalArgumentException.class, () -> MonteCarlo.of(1, 1).onThreads(0));
  }

  @Test
  void writesEveryDraw() throws IOException {
    StringBuilder out = new StringBuilder();
    DrawsCsv.of(DRAWS).writeScores(out);
    assertEquals(
        """
        replicate,failure,a,b,c
        0,,3,2,1
        1,,3,3,
        2,,1,2,3
        3,no weight is left,,,
        4,,5,0.3,0.3
        """,
        out.toString());
    out.setLength(0);
    DrawsCsv.of(DRAWS).writeRanks(out);
    assertTrue(out.toString().endsWith("\n4,,1,2,2\n"), out::toString);
  }

  @Test
  void writesASummary() throws IOException {
    Draws draws =
        MonteCarlo.of(1, 2)
            .run(
                List.of("a, the first", "b"), replicate -> new double[] {replicate.number(), NONE});
    StringBuilder out = new StringBuilder();
    DrawsCsv.of(draws).writeSummary(new double[] {0.5, NONE}, out);
    assertEquals(
        """
        unit,nominal_score,nominal_rank,defined,failed,rank_mean,rank_min,rank_q05,rank_median,\
        rank_q95,rank_max,score_mean,score_min,score_q05,score_median,score_q95,score_max
        "a, the first",0.5,1,2,0,1,1,1,1,1,1,0.5,0,0.05,0.5,0.95,1
        b,,,0,0,,,,,,,,,,,,
        """,
        out.toString());
  }
}
