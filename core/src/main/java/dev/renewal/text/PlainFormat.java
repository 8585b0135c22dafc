package dev.renewal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers written the same everywhere, whatever the default locale. */
public final class PlainFormat {

  private PlainFormat() {}

  /** A whole number with thousands apart: {@code 1,248}. */
  public static String grouped(long number) {
    String digits = Long.toString(number);
    int first = number < 0 ? 1 : 0;
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** A decimal without exponent and without closing zeros: {@code 13.8}. */
  public static String decimal(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * A part of a whole in whole per cent, rounded down, but never to 0 what is more: {@code 70%};
   * 100% means all of it. Of nothing it is {@code 100%}.
   */
  public static String share(long part, long whole) {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " is no part of " + whole);
    }
    if (whole == 0) {
      return "100%";
    }
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.DOWN);
    return percent.signum() == 0 && part > 0 ? "<1%" : percent + "%";
  }
}
