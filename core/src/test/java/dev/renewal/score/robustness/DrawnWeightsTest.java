package dev.renewal.score.robustness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import dev.renewal.score.robustness.LeaveOneOut.Omission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn: weights, values; and what is left out. */
class DrawnWeightsTest {

  private static final int DRAWS = 20_000;
  private static final double EXACT = 1e-12;

  private static double[][] draws(WeightDraw draw, double... weights) {
    RandomStream random = RandomStream.of(11, 0);
    double[][] drawn = new double[DRAWS][];
    Arrays.setAll(drawn, i -> draw.draw(weights, random));
    return drawn;
  }

  private static double mean(double[][] drawn, int weight) {
    return Arrays.stream(drawn).mapToDouble(weights -> weights[weight]).average().orElseThrow();
  }

  private static double variance(double[][] drawn, int weight) {
    double mean = mean(drawn, weight);
    return Arrays.stream(drawn)
        .mapToDouble(weights -> (weights[weight] - mean) * (weights[weight] - mean))
        .average()
        .orElseThrow();
  }

  @Property(tries = 200)
  void drawnWeightsAreShares(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double concentration) {
    RandomStream random = RandomStream.of(seed, 0);
    double[] given = {3, 0, 1, 6};
    for (WeightDraw draw :
        List.of(
            WeightDraw.noise(share),
            WeightDraw.dirichlet(concentration),
            WeightDraw.any(),
            WeightDraw.none())) {
      double[] drawn = draw.draw(given, random);
      assertEquals(1, Arrays.stream(drawn).sum(), EXACT);
      assertEquals(0, drawn[1]);
      assertTrue(Arrays.stream(drawn).allMatch(weight -> weight >= 0));
    }
    assertArrayEquals(new double[] {3, 0, 1, 6}, given);
  }

  /** A weight may move by a quarter before all are divided by their sum: ratios by 1.25/0.75. */
  @Test
  void noiseStaysWithinItsShare() {
    for (double[] weights : draws(WeightDraw.noise(0.25), 2, 1)) {
      double ratio = weights[0] / weights[1];
      assertTrue(ratio >= 2 * 0.75 / 1.25 && ratio <= 2 * 1.25 / 0.75, () -> "ratio " + ratio);
    }
    assertArrayEquals(new double[] {0.75, 0.25}, draws(WeightDraw.noise(0), 3, 1)[0], EXACT);
  }

  /** Dirichlet: mean w, variance w(1 - w)/(c + 1); the tolerance is about five standard errors. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 10, 200})
  void dirichletHasTheGivenWeightsAsMean(double concentration) {
    double[][] drawn = draws(WeightDraw.dirichlet(concentration), 5, 3, 2);
    double[] means = {0.5, 0.3, 0.2};
    for (int i = 0; i < 3; i++) {
      double variance = means[i] * (1 - means[i]) / (concentration + 1);
      assertEquals(means[i], mean(drawn, i), 5 * Math.sqrt(variance / DRAWS));
      assertEquals(variance, variance(drawn, i), 0.06 * variance);
    }
  }

  /** All weights equally likely: mean 1/3, variance (1/3)(2/3)/4 = 1/18. */
  @Test
  void anyWeightsAreEquallyLikely() {
    double[][] drawn = draws(WeightDraw.any(), 9, 1, 1);
    assertEquals(1.0 / 3, mean(drawn, 0), 5 * Math.sqrt(1.0 / 18 / DRAWS));
    assertEquals(1.0 / 18, variance(drawn, 0), 0.003);
  }

  @Test
  void valuesAreDrawnAboutTheGivenOne() {
    RandomStream random = RandomStream.of(12, 0);
    double[] normal = new double[DRAWS];
    Arrays.setAll(normal, i -> ValueDraw.normal(2).draw(50, random));
    assertEquals(50, Arrays.stream(normal).average().orElseThrow(), 5 * 2 / Math.sqrt(DRAWS));
    double[] relative = new double[DRAWS];
    Arrays.setAll(relative, i -> ValueDraw.relative(0.1).draw(50, random) - 50);
    assertEquals(
        25, Arrays.stream(relative).map(error -> error * error).average().orElseThrow(), 1.3);
    for (int i = 0; i < 1000; i++) {
      assertEquals(50, ValueDraw.within(3).draw(50, random), 3);
    }
    assertEquals(50, ValueDraw.none().draw(50, random));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesSizesThatAreNone(double size) {
    assertThrows(IllegalArgumentException.class, () -> WeightDraw.noise(size));
    assertThrows(IllegalArgumentException.class, () -> WeightDraw.dirichlet(size));
    assertThrows(IllegalArgumentException.class, () -> ValueDraw.normal(size));
    assertThrows(IllegalArgumentException.class, () -> ValueDraw.relative(size));
    assertThrows(IllegalArgumentException.class, () -> ValueDraw.within(size));
    assertThrows(IllegalArgumentException.class, () -> WeightDraw.dirichlet(0));
    assertThrows(IllegalArgumentException.class, () -> WeightDraw.noise(1.01));
  }

  private static final FlatIndex INDEX =
      FlatIndex.of(
          Matrix.ofPresent(
              new double[][] {{80, 60}, {70, 0}, {0, 0}},
              new boolean[][] {{true, true}, {true, false}, {false, false}}),
          Numbers.of(3, 1));

  /** (3·80 + 60)/4; 70 alone; nothing. */
  @Test
  void nominalScoresGiveTheWeightOfAbsentValuesToTheOthers() {
    assertArrayEquals(new double[] {75, 70, Double.NaN}, INDEX.nominal(), EXACT);
    assertArrayEquals(new double[] {60, Double.NaN, Double.NaN}, INDEX.without(0), EXACT);
    assertArrayEquals(
        new double[] {60, 70, Double.NaN},
        INDEX.withAggregators(List.of(Aggregator.minimum())).nominal());
  }

  @Test
  void errorsStayWithinTheRangeOfScores() {
    FlatIndex wild = INDEX.withErrors(ValueDraw.normal(1000), 0, 100);
    Draws draws = MonteCarlo.of(4, 200).run(List.of("a", "b", "c"), wild);
    Spread scores = draws.scores(1).orElseThrow();
    assertEquals(0, scores.least());
    assertEquals(100, scores.greatest());
    assertTrue(draws.scores(2).isEmpty());
    assertArrayEquals(INDEX.nominal(), wild.nominal(), EXACT);
  }

  @Test
  void refusesWeightsThatDoNotFit() {
    Matrix table = Matrix.of(new double[] {1, 2});
    assertThrows(IllegalArgumentException.class, () -> FlatIndex.of(table, Numbers.of(1)));
    assertThrows(IllegalArgumentException.class, () -> FlatIndex.of(table, Numbers.of(2, -1)));
    assertThrows(IllegalArgumentException.class, () -> INDEX.withAggregators(List.of()));
  }

  /** Ranks 1 2 3 become 3 2 1 without the first column: distances 2, 0, 2; without weight, none. */
  @Test
  void leavesOutOnePartAfterTheOther() {
    FlatIndex index =
        FlatIndex.of(
            Matrix.of(new double[] {90, 10, 5}, new double[] {50, 20, 5}, new double[] {10, 30, 5}),
            Numbers.of(3, 1, 0));
    LeaveOneOut result = LeaveOneOut.of(index.nominal(), 3, index::without);
    assertEquals(List.of(1, 2, 3), result.nominalRanks());
    Omission first = result.omissions().get(0);
    assertEquals(List.of(3, 2, 1), first.ranks());
    assertEquals(Optional.of(new RankShift(OptionalDouble.of(4.0 / 3), 2, 3)), first.shift());
    assertEquals(
        Optional.of(new RankShift(OptionalDouble.of(0), 0, 3)), result.omissions().get(1).shift());
    FlatIndex alone = FlatIndex.of(Matrix.of(new double[] {1}), Numbers.of(1));
    Omission nothing = LeaveOneOut.of(alone.nominal(), 1, alone::without).omissions().get(0);
    assertTrue(nothing.shift().isEmpty());
    assertTrue(nothing.failure().isPresent());
    assertEquals(List.of(), nothing.ranks());
  }

  @Test
  void shiftsCountUnitsThatHaveBothRanks() {
    RankShift shift =
        RankShift.between(new double[] {3, 2, 1, Double.NaN}, new double[] {1, Double.NaN, 2, 4});
    // ranks 1 2 3 - and 3 - 2 1: distances 2 and 1
    assertEquals(new RankShift(OptionalDouble.of(1.5), 2, 2), shift);
    assertEquals(
        OptionalDouble.empty(),
        RankShift.between(new double[] {1}, new double[] {Double.NaN}).mean());
    assertThrows(
        IllegalArgumentException.class,
        () -> RankShift.between(new double[] {1}, new double[] {1, 2}));
  }
}
