package dev.renewal.score.treatment;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A sum that is rounded once, at the end, so that the order of what is added never shows.
 *
 * <p>The running sum is held as numbers that do not overlap (J. R. Shewchuk, Adaptive Precision
 * Floating-Point Arithmetic, 1997).
 */
public final class ExactSum {
  private double[] parts = new double[8];
  private int count;

  /** A sum of nothing, 0. */
  public ExactSum() {}

  /** The sum of values, each taken through a function. */
  static double of(double[] values, DoubleUnaryOperator term) {
    ExactSum sum = new ExactSum();
    for (double value : values) {
      sum.add(term.applyAsDouble(value));
    }
    return sum.value();
  }

  /** Adds a finite number. */
  public void add(double value) {
    double carried = value;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double large = StrictMath.abs(carried) < StrictMath.abs(parts[i]) ? parts[i] : carried;
      double small = StrictMath.abs(carried) < StrictMath.abs(parts[i]) ? carried : parts[i];
      double high = large + small;
      double low = small - (high - large);
      if (low != 0) {
        parts[kept++] = low;
      }
      carried = high;
    }
    if (kept == parts.length) {
      parts = Arrays.copyOf(parts, kept * 2);
    }
    parts[kept] = carried;
    count = kept + 1;
  }

  /** The sum so far. */
  public double value() {
    int rest = count;
    double high = 0;
    double low = 0;
    while (rest > 0 && low == 0) {
      double part = parts[--rest];
      double sum = high + part;
      low = part - (sum - high);
      high = sum;
    }
    if (rest > 0 && low != 0 && (low < 0) == (parts[rest - 1] < 0)) {
      double doubled = low * 2;
      double nudged = high + doubled;
      if (nudged - high == doubled) {
        return nudged;
      }
    }
    return high;
  }
}
