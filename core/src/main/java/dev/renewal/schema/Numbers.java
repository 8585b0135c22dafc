package dev.renewal.schema;

import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.Quantity;
import java.math.BigDecimal;

/** The number in a value that constraints on numbers look at. */
final class Numbers {

  private Numbers() {}

  /** The sign of the number. */
  static int signum(Object value) {
    if (value instanceof Integer number) {
      return Integer.signum(number);
    }
    return value instanceof Long number ? Long.signum(number) : decimal(value).signum();
  }

  /** Compares the number with a bound. */
  static int compare(Object value, BigDecimal bound) {
    return decimal(value).compareTo(bound);
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    if (value instanceof Number number) {
      return BigDecimal.valueOf(number.longValue());
    }
    if (value instanceof Percentage percentage) {
      return percentage.percent();
    }
    if (value instanceof Money money) {
      return money.amount();
    }
    if (value instanceof Area area) {
      return area.amount();
    }
    if (value instanceof Length length) {
      return length.amount();
    }
    if (value instanceof Quantity quantity) {
      return quantity.amount();
    }
    throw new IllegalArgumentException(value.getClass() + " has no number to be constrained");
  }
}
