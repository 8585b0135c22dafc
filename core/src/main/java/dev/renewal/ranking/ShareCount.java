package dev.renewal.ranking;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How many of a population a share is, exactly: 10 % of 1,248 is 124.8, which is 124 by {@code
 * FLOOR} and 125 by {@code CEILING}.
 */
public final class ShareCount {
  private final Fraction exact;

  private ShareCount(Fraction exact) {
    this.exact = exact;
  }

  /**
   * The count of a share.
   *
   * @param population how many there are
   * @param share the share, from 0 to 1
   * @return the count
   * @throws IllegalArgumentException if the population is negative or the share is not in [0, 1]
   */
  public static ShareCount of(int population, Fraction share) {
    if (population < 0 || share.signum() < 0 || share.compareTo(Fraction.of(1, 1)) > 0) {
      throw new IllegalArgumentException(
          "population must not be negative and share must be in [0, 1]: "
              + population
              + ", "
              + share);
    }
    return new ShareCount(share.multipliedBy(Fraction.of(population, 1)));
  }

  /** Tells whether the count is whole, so that no rounding is needed. */
  public boolean isWhole() {
    return exact.denominator().equals(BigInteger.ONE);
  }

  /** The exact count. */
  public Fraction exact() {
    return exact;
  }

  /** The count rounded down. */
  public int floor() {
    return rounded(RoundingMode.FLOOR);
  }

  /**
   * The count as a whole number.
   *
   * @param mode how it is rounded
   * @return the whole number
   */
  public int rounded(RoundingMode mode) {
    BigDecimal whole = exact.toDecimal(0, mode);
    return whole.intValueExact();
  }
}
