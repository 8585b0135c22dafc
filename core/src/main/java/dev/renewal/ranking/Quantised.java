package dev.renewal.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers on a grid of 10^-9, on which equality is decided.
 *
 * <p>Computed indices differ in their last binary digits by the way they were added up: 0.1 + 0.2
 * is not 0.3. On the grid both are 0.300000000, so that such a difference never makes a rank. The
 * grid rounds half to even; being on a grid, equality is transitive, as "nearer than 10^-9" is not.
 */
public final class Quantised {
  /** Digits behind the point. */
  public static final int SCALE = 9;

  private static final double STEPS = 1e9;

  /** Below it a product of doubles is wrong by less than a thousandth. */
  private static final double SURE = 0x1p43;

  private static final double CLEAR_OF_THE_MIDDLE = 0.49;

  private Quantised() {}

  /**
   * The number on the grid.
   *
   * @param value any finite number
   * @return the nearest multiple of 10^-9
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public static BigDecimal of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a finite number is needed, not " + value);
    }
    double steps = value * STEPS;
    double nearest = StrictMath.rint(steps);
    boolean clear =
        StrictMath.abs(steps) < SURE && StrictMath.abs(steps - nearest) < CLEAR_OF_THE_MIDDLE;
    return clear ? BigDecimal.valueOf((long) nearest, SCALE) : of(new BigDecimal(value));
  }

  /**
   * The number on the grid.
   *
   * @param value any number
   * @return the nearest multiple of 10^-9
   */
  public static BigDecimal of(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_EVEN);
  }

  /**
   * The order of two numbers on the grid.
   *
   * @param left a finite number
   * @param right a finite number
   * @return negative, 0 or positive; 0 where both lie on one point of the grid
   * @throws IllegalArgumentException if one is infinite or not a number
   */
  public static int compare(double left, double right) {
    return of(left).compareTo(of(right));
  }
}
