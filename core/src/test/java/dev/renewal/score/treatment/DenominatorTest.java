package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Totals divided by what makes units comparable. */
class DenominatorTest {

  private static final Denominator PER_TEN_THOUSAND = new Denominator(10_000);

  @Provide
  Arbitrary<Column> columns() {
    return Columns.any();
  }

  @Test
  void dividesPerSoManyUnits() {
    // 12 beds / (8000 persons / 10000) = 15 for 10,000 persons
    Denominated beds = PER_TEN_THOUSAND.divide(Column.of(12, 0, 30), Column.of(8000, 500, 60_000));
    assertArrayEquals(new double[] {15, 0, 5}, beds.values().toArray(), 1e-9);
    assertEquals(List.of(), beds.undivided());
    assertEquals(10_000, beds.per());
  }

  @Test
  void tellsWhatItCannotDivideBy() {
    Denominated divided =
        Denominator.ONE.divide(
            Column.of(1, 0, 2, 3, 1e300, Double.NaN),
            Column.of(0, 0, -5, Double.NaN, 1e-9, Double.NaN));
    assertEquals(Column.missing(6), divided.values());
    assertEquals(
        List.of(
            new Undivided(0, Undivided.Reason.NOT_POSITIVE),
            new Undivided(1, Undivided.Reason.NOT_POSITIVE),
            new Undivided(2, Undivided.Reason.NOT_POSITIVE),
            new Undivided(3, Undivided.Reason.MISSING),
            new Undivided(4, Undivided.Reason.TOO_SMALL)),
        divided.undivided());
  }

  @Test
  void refusesColumnsOfDifferentSize() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Denominator.ONE.divide(Column.of(1, 2), Column.of(1)));
    assertThrows(IllegalArgumentException.class, () -> new Denominator(0));
  }

  @Property
  void everyTotalIsDividedOrTold(
      @ForAll("columns") Column totals, @ForAll("columns") Column others) {
    double[] by = new double[totals.size()];
    for (int i = 0; i < by.length; i++) {
      by[i] = others.size() == 0 ? Double.NaN : others.at(i % others.size());
    }
    Denominated divided = PER_TEN_THOUSAND.divide(totals, Column.of(by));
    assertEquals(
        totals.presentCount(), divided.values().presentCount() + divided.undivided().size());
  }
}
