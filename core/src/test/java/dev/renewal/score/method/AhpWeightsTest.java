package dev.renewal.score.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.score.method.AhpWeights.Judgement;
import dev.renewal.score.method.MethodNote.Kind;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AhpWeightsTest {

  private static final double EXACT = 1e-9;

  private static AhpWeights above(double... judgements) {
    return AhpWeights.ofUpperTriangle(Numbers.of(judgements), RandomIndex.SAATY_1980);
  }

  @Test
  void judgementsThatDoNotContradictGiveTheirOwnWeights() {
    // 4 : 2 : 1
    AhpWeights result = above(2, 4, 2);
    assertEquals(4.0 / 7, result.weights().get(0), EXACT);
    assertEquals(2.0 / 7, result.weights().get(1), EXACT);
    assertEquals(1.0 / 7, result.weights().get(2), EXACT);
    assertEquals(3, result.eigenvalue(), EXACT);
    assertEquals(0, result.consistencyRatio(), EXACT);
    assertTrue(result.isConsistent());
  }

  /**
   * For three things the eigenvector is that of the row products' cube roots, and λ = 1 + k + 1/k
   * with k = (a13 / (a12·a23))^(1/3): here 15^(1/3), 1, 15^(-1/3) and k = (5/9)^(1/3).
   */
  @Test
  void threeThingsByHand() {
    AhpWeights result = above(3, 5, 3);
    // 2.466212074330470 + 1 + 0.405480133038227 = 3.871692207368697
    assertEquals(0.636985571744000, result.weights().get(0), EXACT);
    assertEquals(0.258284994366000, result.weights().get(1), EXACT);
    assertEquals(0.104729433890000, result.weights().get(2), EXACT);
    // k = 0.822070691443490, 1/k = 1.216440399
    assertEquals(3.038511090570000, result.eigenvalue(), EXACT);
    assertEquals((result.eigenvalue() - 3) / 2, result.consistencyIndex(), EXACT);
    assertEquals(result.consistencyIndex() / 0.58, result.consistencyRatio(), EXACT);
    assertTrue(result.mostInconsistent().isEmpty());
  }

  /** The wealth of seven nations, Saaty (1980): published to three digits, λ = 7.608. */
  @Test
  void theWealthOfNations() {
    AhpWeights result =
        above(
            4, 9, 6, 6, 5, 5, 7, 5, 5, 3, 4, 1.0 / 5, 1.0 / 5, 1.0 / 7, 1.0 / 5, 1, 1.0 / 3,
            1.0 / 3, 1.0 / 3, 1.0 / 3, 2);
    double[] published = {0.427, 0.230, 0.021, 0.052, 0.052, 0.123, 0.094};
    for (int nation = 0; nation < published.length; nation++) {
      assertEquals(published[nation], result.weights().get(nation), 0.0011, "nation " + nation);
    }
    assertEquals(7.608, result.eigenvalue(), 0.0005);
  }

  @Test
  void twoThingsOrOneAreAlwaysConsistent() {
    assertEquals(0, above(9).consistencyRatio());
    assertEquals(0.9, above(9).weights().get(0), EXACT);
    AhpWeights one = AhpWeights.of(Matrix.of(new double[] {1}), RandomIndex.SAATY_1980);
    assertEquals(Numbers.of(1), one.weights());
    assertEquals(0, one.consistencyRatio());
  }

  /** Each beats the next nine to one in a circle: equal weights, λ = 1 + 9 + 1/9. */
  @Test
  void reportsTheThreeMostInconsistentJudgements() {
    AhpWeights result = above(9, 1.0 / 9, 9);
    assertEquals(1.0 / 3, result.weights().get(0), EXACT);
    assertEquals(10 + 1.0 / 9, result.eigenvalue(), EXACT);
    // (λ - 3)/2 / 0.58 = 3.555…/0.58
    assertEquals(6.130268199233716, result.consistencyRatio(), EXACT);
    assertFalse(result.isConsistent());
    assertEquals(List.of(MethodNote.of(Kind.INCONSISTENT)), result.notes());
    assertEquals(3, result.mostInconsistent().size());
    for (Judgement judgement : result.mostInconsistent()) {
      assertEquals(9, judgement.distance(), EXACT);
    }
  }

  @Test
  void putsTheMostInconsistentJudgementFirst() {
    // 8 : 4 : 2 : 1 but for the first against the last, judged 1/8 instead of 8
    List<Judgement> worst = above(2, 4, 1.0 / 8, 2, 4, 2).mostInconsistent();
    assertEquals(3, worst.size());
    assertEquals(0, worst.get(0).first());
    assertEquals(3, worst.get(0).second());
    assertEquals(0.125, worst.get(0).judged());
    assertTrue(worst.get(0).distance() > worst.get(1).distance());
  }

  @Test
  void namesTheTableOfRandomIndices() {
    Numbers judgements = Numbers.of(3, 5, 3);
    AhpWeights later = AhpWeights.ofUpperTriangle(judgements, RandomIndex.SAATY_TRAN_2007);
    assertEquals(RandomIndex.SAATY_TRAN_2007, later.table());
    assertEquals(later.consistencyIndex() / 0.52, later.consistencyRatio(), EXACT);
  }

  @Property(tries = 200)
  void theVectorIsPrincipal(
      @ForAll @Size(10) List<@DoubleRange(min = 0.12, max = 9) Double> judgements) {
    AhpWeights result = above(judgements.stream().mapToDouble(Double::doubleValue).toArray());
    for (int row = 0; row < 5; row++) {
      double product = 0;
      for (int column = 0; column < 5; column++) {
        product += result.judgements().get(row, column) * result.weights().get(column);
      }
      assertEquals(result.eigenvalue() * result.weights().get(row), product, EXACT);
    }
    assertTrue(result.eigenvalue() >= 5 - EXACT);
    assertEquals(1, result.weights().sum(), EXACT);
  }

  @Test
  void refusesJudgementsThatAreNotReciprocal() {
    UnfitInputException refused = refusal(Matrix.of(new double[] {1, 3}, new double[] {0.333, 1}));
    assertEquals(Reason.NOT_RECIPROCAL, refused.reason());
    assertEquals(0, refused.row().orElseThrow());
    assertEquals(1, refused.column().orElseThrow());
    assertEquals(
        Reason.NOT_RECIPROCAL,
        refusal(Matrix.of(new double[] {2, 3}, new double[] {1.0 / 3, 1})).reason());
    AhpWeights.of(
        Matrix.of(new double[] {1, 3}, new double[] {0.3333333333, 1}), RandomIndex.SAATY_1980);
  }

  @Test
  void refusesWhatIsNoMatrixOfJudgements() {
    assertEquals(Reason.LENGTH, refusal(Matrix.of(new double[] {1, 3})).reason());
    assertEquals(
        Reason.NOT_POSITIVE,
        refusal(Matrix.of(new double[] {1, -3}, new double[] {-1.0 / 3, 1})).reason());
    assertEquals(Reason.EMPTY, refusal(Matrix.of()).reason());
    assertEquals(
        Reason.ABSENT,
        refusal(
                Matrix.ofPresent(
                    new double[][] {{1, 2}, {0.5, 1}},
                    new boolean[][] {{true, false}, {true, true}}))
            .reason());
    assertEquals(
        Reason.NOT_POSITIVE,
        assertThrows(UnfitInputException.class, () -> above(2, 0, 3)).reason());
    assertEquals(
        Reason.LENGTH, assertThrows(UnfitInputException.class, () -> above(2, 3)).reason());
    assertEquals(
        Reason.TOO_MANY,
        assertThrows(UnfitInputException.class, () -> above(ones(16 * 15 / 2))).reason());
    assertEquals(1.0 / 15, above(ones(15 * 14 / 2)).weights().get(0), EXACT);
  }

  /** A million to one in a circle still has a principal vector, the equal one. */
  @Test
  void settlesEvenOnWildContradictions() {
    AhpWeights result = above(1000, 1.0 / 1000, 1000);
    assertEquals(1.0 / 3, result.weights().get(2), EXACT);
    assertEquals(
        Reason.NO_CONVERGENCE,
        assertThrows(UnfitInputException.class, () -> above(1e9, 2e-9, 3e9)).reason());
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private static UnfitInputException refusal(Matrix judgements) {
    return assertThrows(
        UnfitInputException.class, () -> AhpWeights.of(judgements, RandomIndex.SAATY_1980));
  }
}
