package dev.renewal.sheets.internal.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a cell, as its stored digits or as text.
 *
 * <p>Spreadsheets keep 15 digits; what a file stores behind them is the error of binary fractions.
 *
 * @param value the number
 * @param unit what stands behind it; empty if nothing does
 */
record CellNumber(BigDecimal value, String unit) {

  /** How many digits spreadsheets keep. */
  static final int DIGITS = 15;

  /** Longer texts are no numbers. */
  private static final int LONGEST = 100;

  /** The least number that spreadsheets know is about 5E-324. */
  private static final int MOST_PLACES = 340;

  private static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
  private static final Pattern TEXT =
      Pattern.compile("([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(\\D.*)?");

  /** A number that a file stores as such, and that is not {@linkplain #isCut cut}. */
  static BigDecimal stored(String digits) {
    BigDecimal kept = kept(digits);
    return kept.scale() < 0 ? kept.setScale(0) : kept;
  }

  /**
   * Whether a stored number has more digits before the point than spreadsheets keep, or more zeros
   * behind it than they can count.
   */
  static boolean isCut(String digits) {
    BigDecimal kept = kept(digits);
    return (long) kept.precision() - kept.scale() > DIGITS || kept.scale() > MOST_PLACES;
  }

  private static BigDecimal kept(String digits) {
    return new BigDecimal(digits).round(KEPT).stripTrailingZeros();
  }

  /** A number and what stands behind it; empty if the text begins with none that is sensible. */
  static Optional<CellNumber> parse(String dense) {
    Matcher matcher = TEXT.matcher(dense);
    if (dense.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String sign = matcher.group(1).equals("-") ? "-" : "";
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String digits = sign + matcher.group(2).replace(",", "") + fraction;
    String unit = matcher.group(4) == null ? "" : matcher.group(4);
    return Optional.of(new CellNumber(new BigDecimal(digits), unit));
  }

  /** The number as JSON. */
  String json() {
    return value.toPlainString();
  }
}
