package dev.renewal.score.treatment;

import java.util.OptionalDouble;

/**
 * How far values lie from their mean, measured in the largest such distance, so that powers neither
 * overflow nor vanish.
 */
final class Deviations {
  private final int count;
  private final double unit;
  private final double second;
  private final double third;
  private final double fourth;

  private Deviations(double[] values) {
    count = values.length;
    double mean = meanOf(values).orElse(0);
    double largest = 0;
    for (double value : values) {
      largest = StrictMath.max(largest, StrictMath.abs(value - mean));
    }
    unit = largest;
    double divisor = largest == 0 ? 1 : largest;
    second = ExactSum.of(values, value -> power((value - mean) / divisor, 2));
    third = ExactSum.of(values, value -> power((value - mean) / divisor, 3));
    fourth = ExactSum.of(values, value -> power((value - mean) / divisor, 4));
  }

  static Deviations of(Column column) {
    return new Deviations(column.present());
  }

  /** The mean, held between the smallest and the largest value. */
  static OptionalDouble meanOf(double[] values) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double lowest = values[0];
    double highest = values[0];
    for (double value : values) {
      lowest = StrictMath.min(lowest, value);
      highest = StrictMath.max(highest, value);
    }
    double mean = ExactSum.of(values, value -> value) / values.length + 0.0; // never -0.0
    return OptionalDouble.of(StrictMath.max(lowest, StrictMath.min(highest, mean)));
  }

  private static double power(double base, int exponent) {
    double power = base;
    for (int i = 1; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  OptionalDouble sample() {
    return count < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(unit * StrictMath.sqrt(second / (count - 1)));
  }

  OptionalDouble population() {
    return count < 1
        ? OptionalDouble.empty()
        : OptionalDouble.of(unit * StrictMath.sqrt(second / count));
  }

  OptionalDouble skewness() {
    if (count < 3 || unit == 0) {
      return OptionalDouble.empty();
    }
    double n = count;
    double plain = StrictMath.sqrt(n) * third / (second * StrictMath.sqrt(second));
    return OptionalDouble.of(plain * StrictMath.sqrt(n * (n - 1)) / (n - 2));
  }

  OptionalDouble kurtosis() {
    if (count < 4 || unit == 0) {
      return OptionalDouble.empty();
    }
    double n = count;
    double plain = n * fourth / (second * second) - 3;
    return OptionalDouble.of(((n + 1) * plain + 6) * (n - 1) / ((n - 2) * (n - 3)));
  }
}
