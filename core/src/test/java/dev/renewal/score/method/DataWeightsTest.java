package dev.renewal.score.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.MethodNote.Kind;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights from data: entropy, CRITIC, standard deviation; and those from people's points. */
class DataWeightsTest {

  private static final double EXACT = 1e-9;

  static List<Function<Matrix, Weighting>> fromData() {
    return List.of(EntropyWeights::of, CriticWeights::of, DeviationWeights::of);
  }

  private static double[] row(double... cells) {
    return cells;
  }

  private static void assertWeights(Weighting weighting, double... expected) {
    assertEquals(expected.length, weighting.weights().size());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], weighting.weights().get(i), EXACT, "weight " + i);
    }
  }

  @Test
  void givenAndEqual() {
    assertWeights(GivenWeights.of(Numbers.of(30, 50, 0, 20)), 0.3, 0.5, 0, 0.2);
    assertWeights(GivenWeights.equal(4), 0.25, 0.25, 0.25, 0.25);
    assertEquals(
        Reason.EMPTY,
        assertThrows(UnfitInputException.class, () -> GivenWeights.equal(0)).reason());
  }

  /** The mistake: the sign of a principal component was taken as it came, weights included. */
  @Test
  void aNegativeWeightIsRefusedWhereverItComesFrom() {
    UnfitInputException refused =
        assertThrows(UnfitInputException.class, () -> GivenWeights.of(Numbers.of(0.6, -0.1, 0.5)));
    assertEquals(Reason.NEGATIVE_WEIGHT, refused.reason());
    assertEquals(1, refused.column().orElseThrow());
  }

  @Test
  void entropyByHand() {
    // column 1: p = 1/4, 1/4, 1/2: -Σ p ln p = 1.5 ln 2; column 2: p = 0, 1/2, 1/2: ln 2
    // ln 2 / ln 3 = 0.630929753571457
    EntropyWeights result = EntropyWeights.of(Matrix.of(row(1, 0), row(1, 7), row(2, 7)));
    assertEquals(0.946394630357186, result.entropies().get(0), EXACT);
    assertEquals(0.630929753571457, result.entropies().get(1), EXACT);
    // 0.053605369642814 / 0.422675616071356; 0.369070246428543 / 0.422675616071356
    assertWeights(result, 0.126823899000987, 0.873176100999013);
    assertTrue(result.notes().isEmpty());
  }

  @Test
  void entropyRefusesNegativeValues() {
    UnfitInputException refused =
        assertThrows(
            UnfitInputException.class,
            () -> EntropyWeights.of(Matrix.of(row(1, 2), row(3, -0.001))));
    assertEquals(Reason.NEGATIVE, refused.reason());
    assertEquals(1, refused.row().orElseThrow());
    assertEquals(1, refused.column().orElseThrow());
    // a constant negative column as well
    assertThrows(
        UnfitInputException.class, () -> EntropyWeights.of(Matrix.of(row(1, -2), row(3, -2))));
  }

  @Test
  void aColumnsUnitDoesNotMatterToEntropy() {
    Matrix metres = Matrix.of(row(1, 0.2), row(4, 0.3), row(2, 0.4));
    Matrix millimetres = Matrix.of(row(1000, 0.2), row(4000, 0.3), row(2000, 0.4));
    Numbers weights = EntropyWeights.of(metres).weights();
    assertWeights(EntropyWeights.of(millimetres), weights.get(0), weights.get(1));
    Matrix huge = Matrix.of(row(1e300, 0.2), row(4e300, 0.3), row(2e300, 0.4));
    assertWeights(EntropyWeights.of(huge), weights.get(0), weights.get(1));
  }

  @Test
  void criticByHand() {
    // columns (0, 1, 0.5), (0, 0.5, 1), (1, 0, 0.5): means 0.5, each Σd² = 0.5, σ = √0.25 = 0.5
    // r12 = (0.25 + 0 + 0)/0.5 = 0.5; r13 = (-0.25 - 0.25)/0.5 = -1; r23 = -0.25/0.5 = -0.5
    // C1 = 0.5·(0.5 + 2) = 1.25; C2 = 0.5·(0.5 + 1.5) = 1; C3 = 0.5·(2 + 1.5) = 1.75; sum 4
    CriticWeights result =
        CriticWeights.of(Matrix.of(row(0, 0, 1), row(1, 0.5, 0), row(0.5, 1, 0.5)));
    assertEquals(0.5, result.deviations().get(2), EXACT);
    assertEquals(-1, result.correlations().get(0, 2), EXACT);
    assertEquals(0.5, result.correlations().get(1, 0), EXACT);
    assertEquals(1.75, result.information().get(2), EXACT);
    assertWeights(result, 0.3125, 0.25, 0.4375);
  }

  @Test
  void deviationByHand() {
    // (0, 1, 2): σ = 1; (2, 6, 4): σ = 2
    assertWeights(
        DeviationWeights.of(Matrix.of(row(0, 2), row(1, 6), row(2, 4))), 1.0 / 3, 2.0 / 3);
  }

  @ParameterizedTest
  @MethodSource("fromData")
  void aConstantColumnWeighsNothingAndIsNoted(Function<Matrix, Weighting> method) {
    Weighting weighting =
        method.apply(Matrix.of(row(0.1, 1, 5), row(0.1, 2, 3), row(0.1, 4, 4), row(0.1, 4, 1)));
    assertEquals(0, weighting.weights().get(0));
    assertEquals(1, weighting.weights().sum(), EXACT);
    assertEquals(List.of(MethodNote.in(Kind.CONSTANT_COLUMN, 0)), weighting.notes());
    assertEquals(
        "Column parking: all values are equal, so that it weighs nothing",
        weighting.notes().get(0).text(column -> "parking").en());
  }

  /** The mistake: a range of zero made NaN, and the indicator was silently gone. */
  @ParameterizedTest
  @MethodSource("fromData")
  void onlyConstantColumnsWeighTheSame(Function<Matrix, Weighting> method) {
    List<MethodNote> noted = List.of(MethodNote.of(Kind.NOTHING_TOLD));
    Weighting weighting = method.apply(Matrix.of(row(7, 0), row(7, 0), row(7, 0)));
    assertWeights(weighting, 0.5, 0.5);
    assertEquals(noted, weighting.notes());
    Weighting oneUnit = method.apply(Matrix.of(row(7, 3)));
    assertWeights(oneUnit, 0.5, 0.5);
    assertEquals(noted, oneUnit.notes());
  }

  /** Two columns that say the same: no conflict, hence no information by CRITIC. */
  @Test
  void criticOfColumnsThatAgreeWeighsThemTheSame() {
    CriticWeights result = CriticWeights.of(Matrix.of(row(1, 2), row(2, 4), row(3, 6)));
    assertWeights(result, 0.5, 0.5);
    assertEquals(List.of(MethodNote.of(Kind.NOTHING_TOLD)), result.notes());
  }

  /** 0.1 + 0.2 against 0.3 is rounding and tells nothing. */
  @ParameterizedTest
  @MethodSource("fromData")
  void roundingTellsNothing(Function<Matrix, Weighting> method) {
    Weighting weighting =
        method.apply(Matrix.of(row(0.1 + 0.2, 4, 1), row(0.3, 1, 2), row(0.3, 2, 2)));
    assertEquals(0, weighting.weights().get(0));
    assertEquals(List.of(MethodNote.in(Kind.CONSTANT_COLUMN, 0)), weighting.notes());
  }

  @ParameterizedTest
  @MethodSource("fromData")
  void refusesTablesWithHoles(Function<Matrix, Weighting> method) {
    Matrix table =
        Matrix.ofPresent(
            new double[][] {{1, 2}, {3, 0}}, new boolean[][] {{true, true}, {true, false}});
    UnfitInputException refused =
        assertThrows(UnfitInputException.class, () -> method.apply(table));
    assertEquals(Reason.ABSENT, refused.reason());
    assertEquals(1, refused.row().orElseThrow());
    assertThrows(UnfitInputException.class, () -> method.apply(Matrix.of()));
  }

  @Property(tries = 100)
  void weightsAreSharesWhateverTheData(@ForAll long seed) {
    RandomStream stream = RandomStream.of(seed, 1);
    double[][] rows = new double[2 + stream.nextInt(6)][5];
    for (double[] row : rows) {
      Arrays.setAll(row, column -> stream.nextInt(3) * StrictMath.pow(10, stream.nextInt(4)));
    }
    for (Function<Matrix, Weighting> method : fromData()) {
      Numbers weights = method.apply(Matrix.of(rows)).weights();
      assertEquals(1, weights.sum(), EXACT);
      assertTrue(Arrays.stream(weights.toArray()).allMatch(weight -> weight >= 0 && weight <= 1));
    }
  }

  @Test
  void budgetByHand() {
    // shares 0.5, 0.3, 0.2 and 0.3, 0.3, 0.4: means 0.4, 0.3, 0.3; deviations 0.2/√2, 0, 0.2/√2
    BudgetWeights result = BudgetWeights.of(Matrix.of(row(50, 30, 20), row(30, 30, 40)));
    assertWeights(result, 0.4, 0.3, 0.3);
    assertEquals(100, result.budget());
    assertEquals(0.141421356237310, result.deviations().get(0), EXACT);
    assertEquals(0, result.deviations().get(1), EXACT);
    assertEquals(0, BudgetWeights.of(Matrix.of(row(1, 3))).deviations().get(0));
  }

  @Test
  void budgetRefusesUnequalOrNegativePoints() {
    assertEquals(Reason.UNEQUAL_BUDGET, budgetRefusal(row(50, 50), row(60, 50)));
    assertEquals(Reason.NEGATIVE_WEIGHT, budgetRefusal(row(110, -10), row(50, 50)));
    assertEquals(Reason.ZERO_WEIGHTS, budgetRefusal(row(0, 0)));
    assertWeights(BudgetWeights.of(Matrix.of(row(0.1, 0.2), row(0.3, 0))), 2.0 / 3, 1.0 / 3);
  }

  private static Reason budgetRefusal(double[]... points) {
    return assertThrows(UnfitInputException.class, () -> BudgetWeights.of(Matrix.of(points)))
        .reason();
  }
}
