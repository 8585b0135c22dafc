package dev.renewal.pack;

import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.standard.Literal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of two literals is higher, as far as they tell it themselves. */
final class LiteralOrder {
  private static final List<Function<String, ? extends Comparable<?>>> READINGS =
      List.of(
          BigDecimal::new,
          Percentage::parse,
          LocalDate::parse,
          Money::parse,
          Area::parse,
          Length::parse);

  private LiteralOrder() {}

  /**
   * How a literal stands to another.
   *
   * @return negative, zero or positive as the first is lower, equal or higher; empty for codes and
   *     for values of different kinds
   */
  static Optional<Integer> of(Literal first, Literal second) {
    if (first.equals(second)) {
      return Optional.of(0);
    }
    if (first.unit().isPresent() && first.unit().equals(second.unit())) {
      return of(BigDecimal::new, first.text(), second.text());
    }
    for (Function<String, ? extends Comparable<?>> reading : READINGS) {
      Optional<Integer> order = of(reading, first.toString(), second.toString());
      if (order.isPresent()) {
        return order;
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static Optional<Integer> of(
      Function<String, ? extends Comparable<?>> reading, String first, String second) {
    try {
      Comparable<Object> left = (Comparable<Object>) reading.apply(first);
      return Optional.of(left.compareTo(reading.apply(second)));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
