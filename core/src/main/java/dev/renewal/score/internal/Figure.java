package dev.renewal.score.internal;

import dev.renewal.ranking.Quantised;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as people read and type them: plain decimals, at most nine digits behind the point. */
public final class Figure {
  private static final MathContext SMALL = new MathContext(9, RoundingMode.HALF_EVEN);
  private static final double TINY = 1e-4;

  private Figure() {}

  /** A number; one below 0.0001 keeps nine digits that matter. */
  public static String of(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = StrictMath.abs(value) < TINY ? exact.round(SMALL) : Quantised.of(exact);
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
