package dev.renewal.model;

import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.Percentage;
import java.math.BigDecimal;

/** A number as a value of the type that an attribute has. */
final class LeafValue {
  private LeafValue() {}

  static Object of(Class<?> type, BigDecimal number) {
    if (type == Integer.class) {
      return number.intValueExact();
    }
    if (type == Long.class) {
      return number.longValueExact();
    }
    if (type == BigDecimal.class) {
      return number;
    }
    if (type == Money.class) {
      return Money.of(number, MoneyUnit.FEN);
    }
    if (type == Percentage.class) {
      return Percentage.of(number);
    }
    throw new AssertionError("no number can be a " + type.getName());
  }
}
