package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Outliers treated, step by step. */
class TreatmentTest {

  private static final double EXACT = 1e-9;

  /** A test that nearly every column fails, so that only the number of points stops. */
  private static final OutlierTest STRICT = new OutlierTest(0, -10);

  /** 1 to 10 and 100. */
  private static final Column ONE_OUTLIER =
      Column.of(IntStream.rangeClosed(1, 11).mapToDouble(i -> i == 11 ? 100 : i).toArray());

  /** 1 to 20, 100 and 200. */
  private static final Column TWO_OUTLIERS =
      Column.of(
          IntStream.rangeClosed(1, 22).mapToDouble(i -> i <= 20 ? i : (i - 20) * 100).toArray());

  @Test
  void theTestNeedsSkewnessAndKurtosis() {
    // mean 2, S2 = 80, S3 = 480, S4 = 4160: g1 = sqrt(5) * 480 / 80^1.5 = 1.5,
    // G1 = 1.5 * sqrt(20) / 3 = sqrt(5); g2 = 5 * 4160 / 6400 - 3 = 0.25, G2 = 7.5 * 4 / 6 = 5
    Shape shape = Shape.of(Column.of(0, 0, 0, 0, 10));
    assertEquals(StrictMath.sqrt(5), shape.skewness().orElseThrow(), EXACT);
    assertEquals(5, shape.kurtosis().orElseThrow(), EXACT);
    assertEquals(5, shape.count());
    assertTrue(OutlierTest.USUAL.isOutlying(shape));
    assertFalse(new OutlierTest(2.3, 3.5).isOutlying(shape));
    assertFalse(new OutlierTest(2, 5.1).isOutlying(shape));
    assertTrue(OutlierTest.USUAL.isOutlying(Shape.of(Column.of(0, 0, 0, 0, -10))));
    assertFalse(OutlierTest.USUAL.isOutlying(Shape.of(Column.of(0, 0, 10))));
    assertThrows(IllegalArgumentException.class, () -> new OutlierTest(-1, 3.5));
  }

  @Test
  void aColumnThatPassesIsLeftAlone() {
    Column even = Column.of(1, 2, 3, 4, Double.NaN);
    Treated treated = TestedTreatment.USUAL.treat(even);
    assertEquals(even, treated.values());
    assertEquals(1, treated.steps().size());
    assertFalse(((TreatmentStep.Tested) treated.steps().get(0)).outlying());
  }

  @Test
  void theHighestPointTakesTheValueOfTheNext() {
    Treated treated = TestedTreatment.USUAL.treat(ONE_OUTLIER);
    assertEquals(Column.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10), treated.values());
    assertEquals(
        new TreatmentStep.Moved(List.of(new MovedPoint(10, 100, 10)), true),
        treated.steps().get(1));
    assertEquals(3, treated.steps().size());
    assertTrue(new MovedPoint(10, 100, 10).wasHigh());
  }

  @Test
  void theLowestPointDoesLikewise() {
    Treated treated = TestedTreatment.USUAL.treat(ONE_OUTLIER.negated());
    assertEquals(Column.of(-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -10), treated.values());
    assertEquals(
        new TreatmentStep.Moved(List.of(new MovedPoint(10, -100, -10)), true),
        treated.steps().get(1));
  }

  @Test
  void tooManyOutliersTransformTheUntreatedColumn() {
    Treated treated = usual(1, TransformBase.UNTREATED).treat(TWO_OUTLIERS);
    // shift 0.01 * (200 - 1) = 1.99: ln(1 - 1 + 1.99) and ln(200 - 1 + 1.99)
    assertEquals(0.688134638736401, treated.values().at(0), EXACT);
    assertEquals(5.30325515557766, treated.values().at(21), EXACT);
    assertEquals(5, treated.steps().size());
    assertEquals(
        new TreatmentStep.Moved(List.of(new MovedPoint(21, 200, 100)), false),
        treated.steps().get(1));
    assertEquals(
        new TreatmentStep.Transformed(
            LogForm.SHIFTED_BY_HUNDREDTH,
            List.of(new Parameter("min", 1), new Parameter("max", 200))),
        treated.steps().get(3));
    assertFalse(((TreatmentStep.Tested) treated.steps().get(4)).outlying());
  }

  @Test
  void orTheMovedColumnWhereThatIsTheBase() {
    Treated treated = usual(1, TransformBase.WINSORISED).treat(TWO_OUTLIERS);
    // max is 100 now, shift 0.99
    assertEquals(StrictMath.log(0.99), treated.values().at(0), EXACT);
    assertEquals(StrictMath.log(99.99), treated.values().at(21), EXACT);
    assertTrue(((TreatmentStep.Moved) treated.steps().get(1)).kept());
  }

  @Test
  void withoutATransformMovedPointsAreKeptEvenInVain() {
    Treated treated =
        new TestedTreatment(
                OutlierTest.USUAL,
                Optional.of(new Winsorising(1, TiesAtLimit.STOP)),
                Optional.empty(),
                TransformBase.UNTREATED)
            .treat(TWO_OUTLIERS);
    assertEquals(100, treated.values().at(21));
    assertTrue(((TreatmentStep.Moved) treated.steps().get(1)).kept());
    assertTrue(((TreatmentStep.Tested) treated.steps().get(2)).outlying());
  }

  @Test
  void equalsAtTheLimitMoveTogetherOrNotAtAll() {
    Column tied = Column.of(1, 2, 3, 10, 10);
    assertEquals(tied, winsorised(tied, 1, TiesAtLimit.STOP));
    assertEquals(Column.of(1, 2, 3, 3, 3), winsorised(tied, 1, TiesAtLimit.EXCEED));
    assertEquals(Column.of(1, 2, 3, 3, 3), winsorised(tied, 2, TiesAtLimit.STOP));
    assertEquals(tied, winsorised(tied, 0, TiesAtLimit.EXCEED));
  }

  @Test
  void movingEndsWhereNothingIsApart() {
    // sqrt(5) and 5, see above; what is left is equal, has no shape and passes
    Treated treated = TestedTreatment.USUAL.treat(Column.of(0, 0, 0, 0, 10));
    assertEquals(Column.of(0, 0, 0, 0, 0), treated.values());
    Normalised scores = MinMax.HUNDRED.normalise(treated.values(), Direction.HIGHER_IS_BETTER);
    assertEquals(Optional.of(CurveNote.ALL_EQUAL_NEUTRAL), scores.curve().note());
  }

  @Test
  void logarithms() {
    Column column = Column.of(1, 3, 11);
    assertTransformed(LogForm.PLAIN, column, 0, StrictMath.log(3), StrictMath.log(11));
    // shift 0.1
    assertTransformed(
        LogForm.SHIFTED_BY_HUNDREDTH,
        column,
        StrictMath.log(0.1),
        StrictMath.log(2.1),
        StrictMath.log(10.1));
    assertTransformed(LogForm.SHIFTED_BY_ONE, column, 0, StrictMath.log(3), StrictMath.log(11));
    // (11 - 1) * (x - 1) / (11 - 1) + 1 = x
    assertTransformed(LogForm.SCALED_TO_MAX, column, 0, StrictMath.log(3), StrictMath.log(11));
    assertTransformed(
        LogForm.BY_SKEWNESS,
        column,
        StrictMath.log(0.1),
        StrictMath.log(2.1),
        StrictMath.log(10.1));
    assertTransformed(
        LogForm.BY_SKEWNESS,
        column.negated(),
        -StrictMath.log(0.1),
        -StrictMath.log(2.1),
        -StrictMath.log(10.1));
  }

  @Test
  void boxCox() {
    Column column = Column.of(5, 7, 14);
    // y = x - 5 + 1: 1, 3, 10; (y^2 - 1) / 2
    assertTransformed(new BoxCox(2, true), column, 0, 4, 49.5);
    assertTransformed(new BoxCox(0, true), column, 0, StrictMath.log(3), StrictMath.log(10));
    // (x^-1 - 1) / -1 = 1 - 1/x
    assertTransformed(new BoxCox(-1, false), column, 0.8, 6 / 7.0, 13 / 14.0);
  }

  @Test
  void aTransformThatDoesNotFitLeavesTheColumnAndIsTold() {
    assertUntransformed(LogForm.PLAIN, Column.of(0, 1));
    assertUntransformed(LogForm.SHIFTED_BY_HUNDREDTH, Column.of(2, 2));
    assertUntransformed(LogForm.BY_SKEWNESS, Column.of(2, 2));
    // with max below 1 it would turn the order around, with max below 0 leave the numbers
    assertUntransformed(LogForm.SCALED_TO_MAX, Column.of(0.1, 0.5));
    assertUntransformed(new BoxCox(2, false), Column.of(-1, 5));
    assertUntransformed(new BoxCox(2, true), Column.of(0, 1e200));
  }

  @Test
  void quantilesBoundTheColumn() {
    Column eleven = Column.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    Treated treated = new QuantileTreatment(0.1, 0.9).treat(eleven);
    // h = 10 * 0.1 = 1: 2; h = 9: 10
    assertEquals(Column.of(10, 10, 9, 8, 7, 6, 5, 4, 3, 2, 2), treated.values());
    assertEquals(
        List.of(
            new TreatmentStep.Moved(
                List.of(new MovedPoint(0, 11, 10), new MovedPoint(10, 1, 2)), true)),
        treated.steps());
    assertThrows(IllegalArgumentException.class, () -> new QuantileTreatment(0.5, 0.5));
  }

  @Test
  void nothingToTreat() {
    assertEquals(List.of(), new NoTreatment().treat(ONE_OUTLIER).steps());
    assertEquals(Column.missing(2), new QuantileTreatment(0, 1).treat(Column.missing(2)).values());
    assertEquals(
        Column.missing(2), new TransformTreatment(LogForm.PLAIN).treat(Column.missing(2)).values());
    assertEquals(Column.missing(2), TestedTreatment.USUAL.treat(Column.missing(2)).values());
  }

  private static TestedTreatment usual(int mostPoints, TransformBase base) {
    return new TestedTreatment(
        OutlierTest.USUAL,
        Optional.of(new Winsorising(mostPoints, TiesAtLimit.STOP)),
        Optional.of(LogForm.SHIFTED_BY_HUNDREDTH),
        base);
  }

  private static Column winsorised(Column column, int mostPoints, TiesAtLimit ties) {
    return new TestedTreatment(
            STRICT,
            Optional.of(new Winsorising(mostPoints, ties)),
            Optional.empty(),
            TransformBase.UNTREATED)
        .treat(column)
        .values();
  }

  private static void assertTransformed(Transform transform, Column column, double... expected) {
    Treated treated = new TransformTreatment(transform).treat(column);
    assertArrayEquals(expected, treated.values().toArray(), EXACT);
  }

  private static void assertUntransformed(Transform transform, Column column) {
    Treated treated = new TransformTreatment(transform).treat(column);
    assertEquals(column, treated.values());
    assertEquals(List.of(new TreatmentStep.Untransformed(transform)), treated.steps());
  }
}
