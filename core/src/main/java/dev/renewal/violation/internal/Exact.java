package dev.renewal.violation.internal;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Exact numbers and the grid of decimals around them. */
final class Exact {
  private Exact() {}

  static boolean isNumber(Object comparable) {
    return comparable instanceof Long
        || comparable instanceof BigDecimal
        || comparable instanceof Fraction;
  }

  static Fraction of(Object number) {
    if (number instanceof Long whole) {
      return Fraction.of(whole, 1);
    }
    return number instanceof BigDecimal decimal ? Fraction.of(decimal) : (Fraction) number;
  }

  static Fraction power(int exponent) {
    return Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(exponent));
  }

  static long floor(Fraction number) {
    return number.toDecimal(0, RoundingMode.FLOOR).longValueExact();
  }

  static long ceiling(Fraction number) {
    return number.toDecimal(0, RoundingMode.CEILING).longValueExact();
  }

  /**
   * The decimal nearest to a bound that meets a goal.
   *
   * @param goal the goal; its kind is read, not its bound
   * @param bound the bound, in the unit of the decimal
   * @param scale the number of decimals
   * @return the decimal; empty if the bound itself is wanted and has more decimals
   */
  static Optional<BigDecimal> step(Goal goal, Fraction bound, int scale) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
    return switch (goal.kind()) {
      case ABOVE -> Optional.of(bound.toDecimal(scale, RoundingMode.FLOOR).add(unit));
      case AT_LEAST -> Optional.of(bound.toDecimal(scale, RoundingMode.CEILING));
      case BELOW -> Optional.of(bound.toDecimal(scale, RoundingMode.CEILING).subtract(unit));
      case AT_MOST -> Optional.of(bound.toDecimal(scale, RoundingMode.FLOOR));
      case EQUAL ->
          Optional.of(bound.toDecimal(scale, RoundingMode.FLOOR))
              .filter(it -> Fraction.of(it).equals(bound));
      case DIFFERENT -> Optional.empty();
    };
  }
}
