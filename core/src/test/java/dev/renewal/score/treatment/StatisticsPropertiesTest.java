package dev.renewal.score.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for the figures of any column. */
class StatisticsPropertiesTest {

  private static final List<Function<Column, OptionalDouble>> FIGURES =
      List.of(
          Statistics::min,
          Statistics::max,
          Statistics::mean,
          Statistics::median,
          Statistics::sampleDeviation,
          Statistics::populationDeviation,
          Statistics::skewness,
          Statistics::kurtosis,
          column -> Statistics.quantile(column, 0.05));

  @Provide
  Arbitrary<Column> columns() {
    return Columns.any();
  }

  @Property
  void theOrderOfUnitsNeverShows(@ForAll("columns") Column column, @ForAll long seed) {
    Column reordered = Columns.reordered(column, Columns.order(column, seed));
    for (Function<Column, OptionalDouble> figure : FIGURES) {
      assertEquals(figure.apply(column), figure.apply(reordered));
    }
  }

  @Property
  void everyFigureIsANumberOrEmpty(@ForAll("columns") Column column) {
    for (Function<Column, OptionalDouble> figure : FIGURES) {
      assertTrue(Double.isFinite(figure.apply(column).orElse(0)), column::toString);
    }
  }

  @Property
  void sumsAreThoseOfDecimalsRoundedOnce(@ForAll("columns") Column column) {
    BigDecimal exact = BigDecimal.ZERO;
    for (double value : column.present()) {
      exact = exact.add(new BigDecimal(value));
    }
    assertEquals(exact.doubleValue(), ExactSum.of(column.present(), value -> value));
  }

  @Property
  void centresLieBetweenSmallestAndLargest(@ForAll("columns") Column column) {
    for (Centre centre : Centre.values()) {
      OptionalDouble value = centre.of(column);
      assertEquals(column.presentCount() > 0, value.isPresent());
      if (value.isPresent()) {
        assertTrue(value.getAsDouble() >= Statistics.min(column).orElseThrow());
        assertTrue(value.getAsDouble() <= Statistics.max(column).orElseThrow());
      }
    }
  }

  @Property
  void quantilesRiseWithTheirShare(
      @ForAll("columns") Column column,
      @ForAll @DoubleRange(max = 1) double one,
      @ForAll @DoubleRange(max = 1) double other) {
    OptionalDouble low = Statistics.quantile(column, StrictMath.min(one, other));
    OptionalDouble high = Statistics.quantile(column, StrictMath.max(one, other));
    assertTrue(low.orElse(0) <= high.orElse(0));
  }

  @Property
  void turningSignsTurnsSkewnessAndKeepsKurtosis(@ForAll("columns") Column column) {
    Column turned = column.negated();
    assertEquals(
        Statistics.skewness(column).orElse(0), 0.0 - Statistics.skewness(turned).orElse(0));
    assertEquals(Statistics.kurtosis(column), Statistics.kurtosis(turned));
    assertEquals(Statistics.sampleDeviation(column), Statistics.sampleDeviation(turned));
  }
}
