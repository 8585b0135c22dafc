package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the treatment of any column. */
class TreatmentPropertiesTest {

  private static final OutlierTest STRICT = new OutlierTest(0.3, -1);

  @Provide
  Arbitrary<Column> columns() {
    return Columns.any();
  }

  @Provide
  Arbitrary<Treatment> treatments() {
    Arbitrary<Transform> transforms =
        Arbitraries.oneOf(
            Arbitraries.of(LogForm.class),
            Arbitraries.of(new BoxCox(0, true), new BoxCox(0.4, true), new BoxCox(-1, false)));
    Arbitrary<Treatment> tested =
        Arbitraries.of(OutlierTest.USUAL, STRICT)
            .flatMap(
                test ->
                    transforms
                        .optional()
                        .flatMap(
                            transform ->
                                Arbitraries.of(TransformBase.class)
                                    .map(base -> tested(test, transform, base))));
    return Arbitraries.oneOf(
        tested,
        transforms.map(TransformTreatment::new),
        Arbitraries.of(new NoTreatment(), new QuantileTreatment(0.1, 0.85)));
  }

  private static Treatment tested(
      OutlierTest test, Optional<Transform> transform, TransformBase base) {
    return new TestedTreatment(
        test, Optional.of(new Winsorising(5, TiesAtLimit.STOP)), transform, base);
  }

  @Property
  void noValueIsLostAndNoneIsMade(
      @ForAll("columns") Column column, @ForAll("treatments") Treatment treatment) {
    Column treated = treatment.treat(column).values();
    for (int i = 0; i < column.size(); i++) {
      assertEquals(column.isPresent(i), treated.isPresent(i), () -> column + " " + treated);
    }
  }

  @Property
  void theOrderOfValuesIsKept(
      @ForAll("columns") Column column, @ForAll("treatments") Treatment treatment) {
    Column treated = treatment.treat(column).values();
    for (int i = 0; i < column.size(); i++) {
      for (int j = 0; j < column.size(); j++) {
        assertTrue(
            !(column.at(i) > column.at(j)) || treated.at(i) >= treated.at(j),
            () -> column + " " + treated);
      }
    }
  }

  @Property
  void theOrderOfUnitsNeverShows(
      @ForAll("columns") Column column,
      @ForAll("treatments") Treatment treatment,
      @ForAll long seed) {
    int[] order = Columns.order(column, seed);
    assertEquals(
        Columns.reordered(treatment.treat(column).values(), order),
        treatment.treat(Columns.reordered(column, order)).values());
  }

  @Property
  void noMorePointsMoveThanAllowed(
      @ForAll("columns") Column column, @ForAll @IntRange(max = 6) int most) {
    Treated treated = winsorised(column, most);
    List<MovedPoint> moved =
        treated.steps().stream()
            .filter(TreatmentStep.Moved.class::isInstance)
            .flatMap(step -> ((TreatmentStep.Moved) step).points().stream())
            .toList();
    assertTrue(moved.size() <= most);
    for (MovedPoint point : moved) {
      assertEquals(point.from(), column.at(point.index()));
      assertEquals(point.to(), treated.values().at(point.index()));
      assertTrue(column.toArray().length > 0 && isAValueOf(column, point.to()));
    }
  }

  @Property
  void turningSignsTurnsTheTreatedColumn(
      @ForAll("columns") Column column, @ForAll @IntRange(max = 6) int most) {
    assertEquals(
        winsorised(column, most).values().negated(), winsorised(column.negated(), most).values());
  }

  private static boolean isAValueOf(Column column, double value) {
    for (double present : column.present()) {
      if (present == value) {
        return true;
      }
    }
    return false;
  }

  private static Treated winsorised(Column column, int most) {
    return new TestedTreatment(
            STRICT,
            Optional.of(new Winsorising(most, TiesAtLimit.STOP)),
            Optional.empty(),
            TransformBase.UNTREATED)
        .treat(column);
  }
}
