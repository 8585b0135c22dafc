package dev.renewal.score.internal;

import dev.renewal.ranking.Quantised;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Numbers as people read and type them: plain decimals, from which what follows can be computed to
 * nine digits behind the point.
 */
public final class Figure {
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final double LARGE = 1000;

  private Figure() {}

  /** A number, with twelve digits that matter, or with nine behind the point if those are more. */
  public static String of(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = StrictMath.abs(value) < LARGE ? exact.round(DIGITS) : Quantised.of(exact);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number, or a dash where there is none. */
  public static String of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : "–";
  }

  /** A number in a product or difference: in brackets where it is negative. */
  static String factor(double value) {
    return value < 0 ? "(" + of(value) + ")" : of(value);
  }
}
