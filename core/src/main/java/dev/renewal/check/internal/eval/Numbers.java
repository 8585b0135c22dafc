package dev.renewal.check.internal.eval;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact arithmetic over {@code Long}, {@code BigDecimal} and {@code Fraction}. */
final class Numbers {
  private static final int LONG_DIGITS = 18;

  /** Decimals of a number that has no exact decimals, such as the hours of so many seconds. */
  private static final int DECIMALS = 4;

  private Numbers() {}

  static int compare(Object left, Object right) {
    if (left instanceof Long first && right instanceof Long second) {
      return Long.compare(first, second);
    }
    if (left instanceof Fraction || right instanceof Fraction) {
      return fraction(left).compareTo(fraction(right));
    }
    if (isLong(left) && isLong(right)) {
      return Long.compare(((Number) left).longValue(), ((Number) right).longValue());
    }
    return decimal(left).compareTo(decimal(right));
  }

  private static boolean isLong(Object number) {
    return number instanceof Long
        || (number instanceof BigDecimal decimal
            && decimal.scale() == 0
            && decimal.precision() <= LONG_DIGITS);
  }

  static Object plus(Object left, Object right) {
    if (left instanceof Fraction || right instanceof Fraction) {
      return fraction(left).plus(fraction(right));
    }
    return decimal(left).add(decimal(right));
  }

  static Object minus(Object left, Object right) {
    if (left instanceof Fraction || right instanceof Fraction) {
      return fraction(left).minus(fraction(right));
    }
    return decimal(left).subtract(decimal(right));
  }

  static Object times(Object left, Object right) {
    if (left instanceof Fraction || right instanceof Fraction) {
      return fraction(left).multipliedBy(fraction(right));
    }
    return decimal(left).multiply(decimal(right));
  }

  static Object absolute(Object number) {
    return compare(number, 0L) < 0 ? minus(0L, number) : number;
  }

  static String text(Object number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
    if (number instanceof Interval interval) {
      return text(interval.least()) + "–" + text(interval.most());
    }
    return number instanceof Fraction fraction ? about(fraction, DECIMALS) : number.toString();
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
  }

  /** A number to some decimals, half even; marked where that is not exact. */
  static String about(Fraction number, int decimals) {
    BigDecimal rounded = number.toDecimal(decimals, RoundingMode.HALF_EVEN);
    return (Fraction.of(rounded).equals(number) ? "" : "≈") + text(rounded);
  }

  static Fraction fraction(Object number) {
    return number instanceof Fraction fraction ? fraction : Fraction.of(decimal(number));
  }
}
