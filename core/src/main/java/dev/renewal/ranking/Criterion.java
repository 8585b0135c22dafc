package dev.renewal.ranking;

import dev.renewal.model.plan.SelectionEnd;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What units are ordered by, or what decides between equals (排序依据).
 *
 * @param name how people know it, for example {@code index}
 * @param first which end comes first
 * @param value the value of a unit; empty where it is undefined
 * @param <T> what is ranked
 */
public record Criterion<T>(
    String name, SelectionEnd first, Function<? super T, Optional<BigDecimal>> value) {

  /**
   * A criterion whose highest value comes first.
   *
   * @param name how people know it
   * @param value the value of a unit; empty where it is undefined
   * @return the criterion
   * @param <T> what is ranked
   */
  public static <T> Criterion<T> highest(
      String name, Function<? super T, Optional<BigDecimal>> value) {
    return new Criterion<>(name, SelectionEnd.HIGHEST, value);
  }

  /**
   * A criterion whose lowest value comes first.
   *
   * @param name how people know it
   * @param value the value of a unit; empty where it is undefined
   * @return the criterion
   * @param <T> what is ranked
   */
  public static <T> Criterion<T> lowest(
      String name, Function<? super T, Optional<BigDecimal>> value) {
    return new Criterion<>(name, SelectionEnd.LOWEST, value);
  }

  /**
   * The values of computed numbers, {@linkplain Quantised on the grid}.
   *
   * @param value the number of a unit; empty where it is undefined
   * @return the same as decimals; it throws {@link IllegalArgumentException} for what is infinite
   *     or not a number, which is never taken for undefined
   * @param <T> what is ranked
   */
  public static <T> Function<T, Optional<BigDecimal>> computed(
      Function<? super T, OptionalDouble> value) {
    return unit -> {
      OptionalDouble number = value.apply(unit);
      return number.isEmpty() ? Optional.empty() : Optional.of(Quantised.of(number.getAsDouble()));
    };
  }
}
