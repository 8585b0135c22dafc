package dev.renewal.score.robustness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.method.Numbers;
import dev.renewal.score.robustness.SobolReplicates.Uncertainty;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SobolTest {

  private static final double EXACT = 1e-9;

  private static SobolReplicates replicates(
      int factors, int size, ToDoubleFunction<double[]> outcome) {
    return SobolAnalysis.of(new SobolDesign(20261122, factors, size), 2, outcome, done -> {})
        .replicates()
        .orElseThrow();
  }

  private static void assertIndices(double[] expected, Numbers indices, double within) {
    for (int factor = 0; factor < expected.length; factor++) {
      assertEquals(expected[factor], indices.get(factor), within, "factor " + factor);
    }
  }

  /**
   * x1 + 2·x2 + 3·x3 of independent evenly drawn numbers: shares 1, 4, 9 of 14, alone and in all.
   */
  @ParameterizedTest
  @EnumSource(FirstOrder.class)
  void ofALinearFunction(FirstOrder estimator) {
    SobolIndices indices =
        replicates(3, 20_000, x -> x[0] + 2 * x[1] + 3 * x[2]).indices(estimator);
    double[] shares = {1.0 / 14, 4.0 / 14, 9.0 / 14};
    // without centring, the noise of the mean 3 is about three times as large
    double within = estimator == FirstOrder.SALTELLI_2010 ? 0.09 : 0.03;
    assertIndices(shares, indices.first(), within);
    assertIndices(shares, indices.total(), 0.02);
    // (1 + 4 + 9)/12
    assertEquals(14.0 / 12, indices.variance(), 0.02);
  }

  /**
   * Ishigami and Homma (1990), sin x1 + 7·sin² x2 + 0.1·x3⁴·sin x1 over [-π, π]: V = 7²/8 +
   * 0.1·π⁴/5 + 0.1²·π⁸/18 + 1/2, S = 0.3139, 0.4424, 0, ST = 0.5576, 0.4424, 0.2437.
   */
  @ParameterizedTest
  @EnumSource(FirstOrder.class)
  void ofTheIshigamiFunction(FirstOrder estimator) {
    SobolIndices indices = replicates(3, 40_000, SobolTest::ishigami).indices(estimator);
    assertIndices(new double[] {0.3139, 0.4424, 0}, indices.first(), 0.04);
    assertIndices(new double[] {0.5576, 0.4424, 0.2437}, indices.total(), 0.02);
    assertEquals(13.8446, indices.variance(), 0.2);
  }

  private static double ishigami(double[] inputs) {
    double[] x =
        Arrays.stream(inputs).map(u -> SobolDesign.between(u, -Math.PI, Math.PI)).toArray();
    double sine = StrictMath.sin(x[1]);
    return StrictMath.sin(x[0])
        + 7 * sine * sine
        + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
  }

  /** What does not enter has indices of exactly 0. */
  @Test
  void aFactorWithoutEffectHasNone() {
    SobolReplicates replicates = replicates(3, 100, x -> x[0] + 10 * x[1]);
    SobolIndices indices = replicates.indices(FirstOrder.SALTELLI_2010);
    assertEquals(0, indices.first().get(2));
    assertEquals(0, indices.total().get(2));
  }

  /**
   * Frozen replicates by hand: yA = 1, 2; yB = 3, 5; yAB1 = 3, 2; yAB2 = 1, 5. The mean of A and B
   * is 11/4, Σd² = 3.0625 + 0.5625 + 0.0625 + 5.0625 = 8.75, V = 8.75/3.
   */
  @Test
  void ofFrozenReplicatesByHand() {
    Numbers frozen = Numbers.of(1, 2, 3, 5, 3, 2, 1, 5);
    SobolReplicates replicates = SobolReplicates.of(frozen, 2);
    double variance = 8.75 / 3;
    SobolIndices plain = replicates.indices(FirstOrder.SALTELLI_2010);
    assertEquals(variance, plain.variance(), EXACT);
    // (3·(3 - 1) + 5·0)/2 = 3; (3·0 + 5·(5 - 2))/2 = 7.5
    assertIndices(new double[] {3 / variance, 7.5 / variance}, plain.first(), EXACT);
    // ((1 - 3)² + 0)/2/2 = 1; (0 + (2 - 5)²)/2/2 = 2.25
    assertIndices(new double[] {1 / variance, 2.25 / variance}, plain.total(), EXACT);
    // (3 - 2.75)·2/2 = 0.25; (5 - 2.75)·3/2 = 3.375
    assertIndices(
        new double[] {0.25 / variance, 3.375 / variance},
        replicates.indices(FirstOrder.SALTELLI_2010_CENTRED).first(),
        EXACT);
    // 1 - (0 + (5 - 2)²)/2/(2V); 1 - ((3 - 1)² + 0)/2/(2V)
    assertIndices(
        new double[] {1 - 2.25 / variance, 1 - 1 / variance},
        replicates.indices(FirstOrder.JANSEN_1999).first(),
        EXACT);
  }

  @Test
  void outcomesThatDoNotVaryHaveNoIndices() {
    SobolIndices indices =
        SobolReplicates.of(Numbers.of(7, 7, 7, 7, 7, 7), 1).indices(FirstOrder.JANSEN_1999);
    assertFalse(indices.isVarying());
    assertEquals(Numbers.of(0), indices.first());
    assertEquals(Numbers.of(0), indices.total());
  }

  @Test
  void replicatesThatDoNotFitAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> SobolReplicates.of(Numbers.of(1, 2, 3, 4), 1));
    assertThrows(IllegalArgumentException.class, () -> SobolReplicates.of(Numbers.of(1, 2, 3), 1));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new SobolReplicates(Numbers.of(1, 2), Numbers.of(1, 2), List.of(Numbers.of(1, 2, 3))));
    assertThrows(IllegalArgumentException.class, () -> new SobolDesign(1, 0, 10));
    assertThrows(IllegalArgumentException.class, () -> new SobolDesign(1, 3, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new SobolDesign(1, 30, Integer.MAX_VALUE / 30));
  }

  @Test
  void theDesignMixesAAndB() {
    SobolDesign design = new SobolDesign(4, 3, 10);
    assertEquals(50, design.replicates());
    double[] a = design.inputs(7);
    double[] b = design.inputs(17);
    assertArrayEquals(new double[] {b[0], a[1], a[2]}, design.inputs(27));
    assertArrayEquals(new double[] {a[0], a[1], b[2]}, design.inputs(47));
    assertFalse(Arrays.equals(a, b));
    assertFalse(Arrays.equals(a, design.inputs(8)));
    assertThrows(IndexOutOfBoundsException.class, () -> design.inputs(50));
  }

  @Test
  void anInputBecomesAChoiceOrANumber() {
    assertEquals(0, SobolDesign.choice(0, 3));
    assertEquals(0, SobolDesign.choice(0.333, 3));
    assertEquals(2, SobolDesign.choice(0.9999999999999999, 3));
    assertEquals(-1, SobolDesign.between(0.25, -2, 2));
  }

  /** Replicates 3 and 13 stand in row 3, replicate 25 in row 5: two of ten rows are lost. */
  @Test
  void failedReplicatesLoseTheirRowsAndAreCounted() {
    SobolDesign design = new SobolDesign(1, 1, 10);
    List<Double> failing = List.of(design.inputs(3)[0], design.inputs(13)[0]);
    SobolAnalysis analysis =
        SobolAnalysis.of(
            design,
            1,
            x -> {
              if (failing.contains(x[0])) {
                throw new IllegalStateException("cannot be scored");
              }
              return x[0] == design.inputs(5)[0] ? Double.NaN : x[0];
            },
            done -> {});
    // replicate 23 repeats the input of 13, since there is one factor only
    assertEquals(
        List.of(3, 5, 13, 23), analysis.failures().stream().map(Failure::replicate).toList());
    assertEquals("cannot be scored", analysis.failures().get(0).reason());
    assertEquals("the outcome is NaN", analysis.failures().get(1).reason());
    assertEquals(2, analysis.failedRows());
    assertEquals(8, analysis.replicates().orElseThrow().rows());
    SobolAnalysis nothing = SobolAnalysis.of(design, 1, x -> Double.POSITIVE_INFINITY, done -> {});
    assertTrue(nothing.replicates().isEmpty());
    assertEquals(30, nothing.failures().size());
  }

  @Test
  void theSameForAnyNumberOfThreads() {
    SobolDesign design = new SobolDesign(8, 3, 200);
    SobolAnalysis alone = SobolAnalysis.of(design, 1, SobolTest::ishigami, done -> {});
    assertEquals(alone, SobolAnalysis.of(design, 2, SobolTest::ishigami, done -> {}));
    assertEquals(alone, SobolAnalysis.of(design, 4, SobolTest::ishigami, done -> {}));
  }

  @Test
  void theBootstrapTellsHowFarTheIndicesMayBeOff() {
    SobolReplicates replicates = replicates(2, 500, x -> x[0] + 2 * x[1]);
    SobolIndices indices = replicates.indices(FirstOrder.JANSEN_1999);
    List<Uncertainty> uncertainties = replicates.bootstrap(FirstOrder.JANSEN_1999, 200, 6);
    for (int factor = 0; factor < 2; factor++) {
      Uncertainty range = uncertainties.get(factor);
      assertTrue(range.firstLow() < indices.first().get(factor));
      assertTrue(range.firstHigh() > indices.first().get(factor));
      assertTrue(range.totalLow() < indices.total().get(factor));
      assertTrue(range.totalHigh() > indices.total().get(factor));
      assertTrue(range.totalHigh() - range.totalLow() < 0.2);
    }
    assertEquals(uncertainties, replicates.bootstrap(FirstOrder.JANSEN_1999, 200, 6));
    assertThrows(
        IllegalArgumentException.class, () -> replicates.bootstrap(FirstOrder.JANSEN_1999, 0, 6));
  }
}
