package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of columns, by hand. */
class StatisticsTest {

  private static final double EXACT = 1e-9;

  /** Mean 5; deviations -3, -1, -1, -1, 0, 0, 2, 4: S2 = 32, S3 = 42, S4 = 356. */
  private static final Column EIGHT = Column.of(2, 4, 4, 4, 5, 5, 7, 9);

  @Test
  void meanAndMedian() {
    assertEquals(5, value(Statistics.mean(EIGHT)), EXACT); // 40 / 8
    assertEquals(4.5, value(Statistics.median(EIGHT)), EXACT); // (4 + 5) / 2
    assertEquals(4, value(Statistics.median(Column.of(9, 4, 1))), EXACT);
  }

  @Test
  void deviations() {
    assertEquals(2, value(Statistics.populationDeviation(EIGHT)), EXACT); // sqrt(32 / 8)
    // sqrt(32 / 7)
    assertEquals(2.138089935299395, value(Statistics.sampleDeviation(EIGHT)), EXACT);
  }

  @Test
  void skewnessOfTypeTwo() {
    // g1 = sqrt(8) * 42 / 32^1.5 = 0.65625; G1 = g1 * sqrt(8 * 7) / 6
    assertEquals(0.818487553356459, value(Statistics.skewness(EIGHT)), EXACT);
  }

  @Test
  void kurtosisOfTypeTwo() {
    // g2 = 8 * 356 / 32^2 - 3 = -0.21875; G2 = (9 * g2 + 6) * 7 / (6 * 5)
    assertEquals(0.940625, value(Statistics.kurtosis(EIGHT)), EXACT);
  }

  @Test
  void quantilesOfTypeSeven() {
    Column four = Column.of(4, 1, 3, 2);
    assertEquals(1, value(Statistics.quantile(four, 0)), EXACT);
    assertEquals(1.75, value(Statistics.quantile(four, 0.25)), EXACT); // h = 3 * 0.25 = 0.75
    assertEquals(3.7, value(Statistics.quantile(four, 0.9)), EXACT); // h = 2.7
    assertEquals(4, value(Statistics.quantile(four, 1)), EXACT);
    assertThrows(IllegalArgumentException.class, () -> Statistics.quantile(four, 1.1));
  }

  @Test
  void aWholePlaceIsTheValueThere() {
    // 100 * 0.55 is 55.00000000000001 and 100 * 0.57 is 56.99999999999999 as doubles
    Column upTo100 = Column.of(IntStream.rangeClosed(0, 100).mapToDouble(i -> i).toArray());
    assertEquals(55, value(Statistics.quantile(upTo100, 0.55)));
    assertEquals(57, value(Statistics.quantile(upTo100, 0.57)));
  }

  @Test
  void whatIsMissingIsLeftOut() {
    Column gaps = Column.of(Double.NaN, 2, Double.NaN, 4);
    assertEquals(3, value(Statistics.mean(gaps)), EXACT);
    assertEquals(2, value(Statistics.min(gaps)), EXACT);
    assertEquals(4, value(Statistics.max(gaps)), EXACT);
  }

  @Test
  void whatIsNotDefinedIsEmpty() {
    Column none = Column.missing(3);
    assertTrue(Statistics.mean(none).isEmpty());
    assertTrue(Statistics.min(none).isEmpty());
    assertTrue(Statistics.median(none).isEmpty());
    assertTrue(Statistics.populationDeviation(none).isEmpty());
    assertTrue(Statistics.sampleDeviation(Column.of(1)).isEmpty());
    assertTrue(Statistics.skewness(Column.of(1, 2)).isEmpty());
    assertTrue(Statistics.kurtosis(Column.of(1, 2, 4)).isEmpty());
  }

  @Test
  void equalValuesHaveNeitherSkewnessNorKurtosis() {
    // three times 0.1 does not sum to 0.3, so a careless mean would lie beside 0.1
    Column equal = Column.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    assertEquals(0.1, value(Statistics.mean(equal)));
    assertEquals(0, value(Statistics.sampleDeviation(equal)));
    assertTrue(Statistics.skewness(equal).isEmpty());
    assertTrue(Statistics.kurtosis(equal).isEmpty());
  }

  @Test
  void hugeAndTinyValuesNeitherOverflowNorVanish() {
    double of123 = value(Statistics.skewness(Column.of(1, 2, 6)));
    assertEquals(of123, value(Statistics.skewness(Column.of(1e299, 2e299, 6e299))), EXACT);
    assertEquals(of123, value(Statistics.skewness(Column.of(1e-299, 2e-299, 6e-299))), EXACT);
    assertEquals(
        1, value(Statistics.sampleDeviation(Column.of(1e300, 2e299, 6e299))) / 4e299, EXACT);
  }

  @Test
  void whatCancelsOutLeavesTheRest() {
    assertEquals(1.0 / 3, value(Statistics.mean(Column.of(1e299, 1, -1e299))), EXACT);
  }

  @Test
  void columnsRefuseWhatIsNoNumber() {
    assertThrows(IllegalArgumentException.class, () -> Column.of(1, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> Column.of(1.1e300));
  }

  private static double value(OptionalDouble figure) {
    return figure.orElseThrow();
  }
}
