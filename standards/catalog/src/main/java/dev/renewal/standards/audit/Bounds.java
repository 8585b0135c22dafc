package dev.renewal.standards.audit;

import dev.renewal.standard.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers that are left to a value by what is required of it.
 *
 * @param low the lower end
 * @param lowOpen whether the lower end itself is left out
 * @param high the upper end
 * @param highOpen whether the upper end itself is left out
 * @param whole whether only whole numbers are possible
 */
record Bounds(
    Optional<BigDecimal> low,
    boolean lowOpen,
    Optional<BigDecimal> high,
    boolean highOpen,
    boolean whole) {

  /** What a count can be. */
  static final Bounds OF_COUNT =
      new Bounds(Optional.of(BigDecimal.ZERO), false, Optional.empty(), false, true);

  /** What any value can be. */
  static final Bounds ANY = new Bounds(Optional.empty(), false, Optional.empty(), false, false);

  /** What is left when a comparison with a number must hold, too. */
  Bounds and(Comparison comparison, BigDecimal number) {
    return switch (comparison) {
      case EQUAL -> atLeast(number, false).atMost(number, false);
      case LESS -> atMost(number, true);
      case AT_MOST -> atMost(number, false);
      case GREATER -> atLeast(number, true);
      case AT_LEAST -> atLeast(number, false);
      case ABOUT -> this;
    };
  }

  private Bounds atLeast(BigDecimal number, boolean open) {
    int order = low.map(number::compareTo).orElse(1);
    return order > 0 || (order == 0 && open)
        ? new Bounds(Optional.of(number), open, high, highOpen, whole)
        : this;
  }

  private Bounds atMost(BigDecimal number, boolean open) {
    int order = high.map(number::compareTo).orElse(-1);
    return order < 0 || (order == 0 && open)
        ? new Bounds(low, lowOpen, Optional.of(number), open, whole)
        : this;
  }

  /** Whether nothing is left. */
  boolean isEmpty() {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    if (!whole) {
      int order = low.get().compareTo(high.get());
      return order > 0 || (order == 0 && (lowOpen || highOpen));
    }
    return first().compareTo(last()) > 0;
  }

  private BigDecimal first() {
    BigDecimal at = low.orElseThrow();
    BigDecimal ceiling = at.setScale(0, RoundingMode.CEILING);
    return lowOpen && ceiling.compareTo(at) == 0 ? ceiling.add(BigDecimal.ONE) : ceiling;
  }

  private BigDecimal last() {
    BigDecimal at = high.orElseThrow();
    BigDecimal floor = at.setScale(0, RoundingMode.FLOOR);
    return highOpen && floor.compareTo(at) == 0 ? floor.subtract(BigDecimal.ONE) : floor;
  }
}
