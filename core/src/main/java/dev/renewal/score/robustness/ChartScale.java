package dev.renewal.score.robustness;

import dev.renewal.score.robustness.IntervalChart.Bar;
import dev.renewal.score.robustness.IntervalChart.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where numbers stand on the axis of a chart.
 *
 * @param low the number at the left end
 * @param high the number at the right end, above the left one
 * @param step the distance of the marks, 1, 2 or 5 times a power of ten
 */
record ChartScale(double low, double high, BigDecimal step) {

  private static final int MOST_MARKS = 10;

  static ChartScale of(List<Row> rows) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      if (row.bar().isPresent()) {
        Bar bar = row.bar().get();
        low = StrictMath.min(low, bar.low());
        high = StrictMath.max(high, bar.high());
      }
      if (row.nominal().isPresent()) {
        low = StrictMath.min(low, row.nominal().getAsDouble());
        high = StrictMath.max(high, row.nominal().getAsDouble());
      }
    }
    if (low > high) {
      return new ChartScale(0, 1, BigDecimal.ONE);
    }
    if (high - low < 1e-9 * StrictMath.max(1, StrictMath.abs(high))) {
      return of(low - 1, high + 1);
    }
    return of(low, high);
  }

  private static ChartScale of(double low, double high) {
    return new ChartScale(low, high, step(high - low));
  }

  private static BigDecimal step(double range) {
    BigDecimal tens = BigDecimal.ONE;
    while (tens.doubleValue() > range / MOST_MARKS) {
      tens = tens.movePointLeft(1);
    }
    while (tens.doubleValue() * 10 <= range / MOST_MARKS) {
      tens = tens.movePointRight(1);
    }
    for (int times : new int[] {1, 2, 5}) {
      BigDecimal step = tens.multiply(BigDecimal.valueOf(times));
      if (step.doubleValue() * MOST_MARKS >= range) {
        return step;
      }
    }
    return tens.movePointRight(1);
  }

  /** The marks from left to right. */
  List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    BigDecimal mark = new BigDecimal(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (mark.doubleValue() <= high) {
      marks.add(mark);
      mark = mark.add(step);
    }
    return marks;
  }

  /** The place of a number in pixels of a width. */
  double at(double number, double width) {
    return (number - low) / (high - low) * width;
  }
}
