package dev.renewal.score.method;

import static dev.renewal.score.treatment.Direction.HIGHER_IS_BETTER;
import static dev.renewal.score.treatment.Direction.LOWER_IS_BETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.method.MethodNote.Kind;
import dev.renewal.score.method.UnfitInputException.Reason;
import dev.renewal.score.treatment.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TOPSIS, VIKOR, weighted sum and weighted product over the same matrix. */
class MultiCriteriaTest {

  private static final double EXACT = 1e-9;

  /** Which aircraft to buy, the example of Hwang and Yoon (1981): speed, range, payload, cost … */
  private static final DecisionMatrix AIRCRAFT =
      new DecisionMatrix(
          Matrix.of(
              row(2.0, 1500, 20000, 5.5, 5, 9),
              row(2.5, 2700, 18000, 6.5, 3, 5),
              row(1.8, 2000, 21000, 4.5, 7, 7),
              row(2.2, 1800, 20000, 5.0, 5, 5)),
          List.of(
              HIGHER_IS_BETTER,
              HIGHER_IS_BETTER,
              HIGHER_IS_BETTER,
              LOWER_IS_BETTER,
              HIGHER_IS_BETTER,
              HIGHER_IS_BETTER),
          Numbers.of(0.2, 0.1, 0.1, 0.1, 0.2, 0.3));

  /** Risk and height of three ways up a mountain, the example of Opricovic and Tzeng (2004). */
  private static final DecisionMatrix CLIMB =
      new DecisionMatrix(
          Matrix.of(row(1, 3000), row(2, 3750), row(5, 4500)),
          List.of(LOWER_IS_BETTER, HIGHER_IS_BETTER),
          Numbers.of(0.5, 0.5));

  private static double[] row(double... cells) {
    return cells;
  }

  private static DecisionMatrix decision(Direction second, double[]... rows) {
    return new DecisionMatrix(Matrix.of(rows), List.of(HIGHER_IS_BETTER, second), Numbers.of(1, 1));
  }

  private static void assertNumbers(Numbers numbers, double within, double... expected) {
    assertEquals(expected.length, numbers.size());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], numbers.get(i), within, "number " + i);
    }
  }

  @Test
  void topsisByHand() {
    // columns (3, 4) and (8, 6) with lengths 5 and 10: r = 0.6, 0.8 and 0.8, 0.6; less is better
    // in the second; v = r/2: the second alternative is best in both
    Topsis result = Topsis.of(decision(LOWER_IS_BETTER, row(3, 8), row(4, 6)));
    assertNumbers(result.normalised().row(0), EXACT, 0.6, 0.8);
    assertNumbers(result.ideal(), EXACT, 0.4, 0.3);
    assertNumbers(result.antiIdeal(), EXACT, 0.3, 0.4);
    assertNumbers(result.closeness(), EXACT, 0, 1);
    // more is better in both: D = 0.1 to both for each
    Topsis even = Topsis.of(decision(HIGHER_IS_BETTER, row(3, 8), row(4, 6)));
    assertNumbers(even.distancesToIdeal(), EXACT, 0.1, 0.1);
    assertNumbers(even.closeness(), EXACT, 0.5, 0.5);
  }

  @Test
  void topsisOfTheAircraftIsThePublishedOne() {
    assertNumbers(Topsis.of(AIRCRAFT).closeness(), 0.0011, 0.643, 0.268, 0.613, 0.312);
  }

  @Test
  void topsisOfAlternativesThatDoNotDiffer() {
    Topsis alike = Topsis.of(decision(HIGHER_IS_BETTER, row(3, 0), row(3, 0)));
    assertNumbers(alike.closeness(), EXACT, 0.5, 0.5);
    assertEquals(List.of(MethodNote.of(Kind.ALTERNATIVES_ALIKE)), alike.notes());
    Topsis constant = Topsis.of(decision(HIGHER_IS_BETTER, row(3, 0), row(4, 0)));
    assertNumbers(constant.closeness(), EXACT, 0, 1);
    assertEquals(List.of(MethodNote.in(Kind.CONSTANT_CRITERION, 1)), constant.notes());
  }

  @Test
  void vikorOfTheClimbIsThePublishedOne() {
    // S₁ = 0 + 0.5, S₂ = 0.5·1/4 + 0.5·750/1500, S₃ = 0.5 + 0; R the greater of the two terms
    Vikor result = Vikor.of(CLIMB);
    assertNumbers(result.groupUtility(), EXACT, 0.5, 0.375, 0.5);
    assertNumbers(result.regret(), EXACT, 0.5, 0.25, 0.5);
    assertNumbers(result.index(), EXACT, 1, 0, 1);
    assertTrue(result.hasAdvantage());
    assertTrue(result.isStable());
    assertEquals(List.of(1), result.compromise());
  }

  /** J = 3, so that a lead of 1/2 is needed. */
  @Test
  void vikorWithoutAdvantageNamesAllThatAreNear() {
    // gaps: (0, 0.2), (0.25, 0), (0.5, 0.5): S = 0.2, 0.25, 1; R = 0.2, 0.25, 0.5
    // Q = 0, 0.5·0.05/0.8 + 0.5·0.05/0.3 = 0.114583333, 1
    Vikor result = Vikor.of(decision(HIGHER_IS_BETTER, row(100, 60), row(50, 100), row(0, 0)));
    assertNumbers(result.index(), EXACT, 0, 0.03125 + 0.25 / 3, 1);
    assertFalse(result.hasAdvantage());
    assertEquals(List.of(0, 1), result.compromise());
  }

  /** Least Q without least S or R: the next one belongs to the compromise. */
  @Test
  void vikorWithoutStabilityNamesTheNextToo() {
    // gaps·4: a 0.1, 0.1, 0.2, 0.65; b 0, 0, 0, 1; c 0.6 each; d and e 1, 1, 1, 0
    // S·4 = 1.05, 1, 2.4, 3, 3; R·4 = 0.65, 1, 0.6, 1, 1
    // Q = (0.025 + 0.125)/2, (0 + 1)/2, (0.7 + 0)/2, 1, 1; a lead of 1/4 is needed
    DecisionMatrix decision =
        new DecisionMatrix(
            Matrix.of(
                row(0.9, 0.9, 0.8, 0.35),
                row(1, 1, 1, 0),
                row(0.4, 0.4, 0.4, 0.4),
                row(0, 0, 0, 1),
                row(0, 0, 0, 1)),
            List.of(HIGHER_IS_BETTER, HIGHER_IS_BETTER, HIGHER_IS_BETTER, HIGHER_IS_BETTER),
            Numbers.of(1, 1, 1, 1));
    Vikor result = Vikor.of(decision);
    assertNumbers(result.index(), EXACT, 0.075, 0.5, 0.35, 1, 1);
    assertTrue(result.hasAdvantage());
    assertFalse(result.isStable());
    assertEquals(List.of(0, 2), result.compromise());
    // by S alone: 0.025, 0, 0.7, 1, 1
    assertNumbers(Vikor.of(decision, 1).index(), EXACT, 0.025, 0, 0.7, 1, 1);
  }

  @Test
  void vikorNeverDividesByZero() {
    Vikor alike = Vikor.of(decision(HIGHER_IS_BETTER, row(3, 1), row(3, 1)));
    assertNumbers(alike.index(), EXACT, 0, 0);
    assertEquals(List.of(0, 1), alike.compromise());
    assertEquals(2, alike.notes().size());
    Vikor one = Vikor.of(decision(HIGHER_IS_BETTER, row(3, 1)));
    assertEquals(List.of(0), one.compromise());
    assertTrue(one.hasAdvantage());
  }

  @Test
  void theOrderOfAlternativesDoesNotMatterToACompromise() {
    Vikor result = Vikor.of(decision(HIGHER_IS_BETTER, row(0, 0), row(50, 100), row(100, 60)));
    assertEquals(List.of(1, 2), result.compromise());
  }

  @Test
  void weightedSumByHand() {
    // speed/2.5·0.2 + range/2700·0.1 + payload/21000·0.1 + 4.5/cost·0.1 + rel/7·0.2 + man/9·0.3
    // first: 0.16 + 0.0555… + 0.095238095 + 0.081818182 + 0.142857143 + 0.3
    WeightedSum result = WeightedSum.of(AIRCRAFT);
    assertEquals(0.835468975468975, result.scores().get(0), EXACT);
    // third: 0.144 + 0.074074074 + 0.1 + 0.1 + 0.2 + 0.2333…
    assertEquals(0.851407407407407, result.scores().get(2), EXACT);
  }

  @Test
  void weightedProductByHand() {
    // √4/√1 and √9/√4: 2 and 1.5; shares 4/7 and 3/7
    WeightedProduct result = WeightedProduct.of(decision(LOWER_IS_BETTER, row(4, 1), row(9, 4)));
    assertNumbers(result.products(), EXACT, 2, 1.5);
    assertNumbers(result.shares(), EXACT, 4.0 / 7, 3.0 / 7);
    WeightedProduct otherUnit =
        WeightedProduct.of(decision(LOWER_IS_BETTER, row(4000, 1), row(9000, 4)));
    assertNumbers(otherUnit.shares(), EXACT, 4.0 / 7, 3.0 / 7);
  }

  @Test
  void refusesWhatAMethodIsNotDefinedFor() {
    DecisionMatrix negative = decision(LOWER_IS_BETTER, row(1, 1), row(-1, 2));
    DecisionMatrix zero = decision(LOWER_IS_BETTER, row(0, 1), row(1, 0));
    assertEquals(Reason.NEGATIVE, refusal(() -> WeightedSum.of(negative)));
    assertEquals(Reason.NOT_POSITIVE, refusal(() -> WeightedSum.of(zero)));
    assertEquals(Reason.NOT_POSITIVE, refusal(() -> WeightedProduct.of(zero)));
    assertEquals(Reason.OPTION, refusal(() -> Vikor.of(CLIMB, 1.5)));
    assertEquals(Reason.OPTION, refusal(() -> Vikor.of(CLIMB, Double.NaN)));
    assertEquals(
        Reason.LENGTH,
        refusal(
            () ->
                new DecisionMatrix(Matrix.of(row(1, 2)), List.of(LOWER_IS_BETTER), Numbers.of(1))));
    assertEquals(
        Reason.NEGATIVE_WEIGHT,
        refusal(
            () -> new DecisionMatrix(Matrix.of(row(1)), List.of(LOWER_IS_BETTER), Numbers.of(-1))));
  }

  private static Reason refusal(Runnable action) {
    return assertThrows(UnfitInputException.class, action::run).reason();
  }
}
