package dev.renewal.summary;

import dev.renewal.quantity.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The two roundings of summaries, both half up. */
final class Numbers {
  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private Numbers() {}

  /** A share to 0.1 %. */
  static String share(Fraction part, Fraction whole) {
    return part.dividedBy(whole)
            .multipliedBy(HUNDRED)
            .toDecimal(1, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  static String share(BigDecimal part, BigDecimal whole) {
    return share(Fraction.of(part), Fraction.of(whole));
  }
}
