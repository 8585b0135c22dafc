package dev.renewal.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a value is rounded for publication (公布精度), and for nothing else: ranks and cuts are always
 * taken from the unrounded value.
 *
 * @param scale digits behind the point, 0 or more
 * @param mode how it is rounded
 */
public record PublishedRounding(int scale, RoundingMode mode) {

  /**
   * Holds the scale to 0 or more.
   *
   * @throws IllegalArgumentException if the scale is negative
   */
  public PublishedRounding {
    if (scale < 0) {
      throw new IllegalArgumentException("scale must not be negative: " + scale);
    }
  }

  /**
   * The value as it is published. It is brought to the {@linkplain Quantised grid} first where the
   * scale is coarser, so that 2.675 computed as 2.67499999999999982 is published as 2.675 is.
   *
   * @param value the unrounded value
   * @return the rounded value
   */
  public BigDecimal of(BigDecimal value) {
    BigDecimal exact = scale < Quantised.SCALE ? Quantised.of(value) : value;
    return exact.setScale(scale, mode);
  }
}
