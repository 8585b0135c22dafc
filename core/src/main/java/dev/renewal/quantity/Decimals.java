package dev.renewal.quantity;

import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decimal numbers as quantities write them.
 *
 * <p>The grammar is that of a JSON number (RFC 8259, section 6) in ASCII digits: no plus sign, no
 * leading zeros, no digits of other scripts, no {@code NaN}. Sizes are bounded before any number is
 * built, so that {@code 1e999999999} costs nothing.
 */
final class Decimals {

  /** The most digits before the point. */
  static final int MAX_INTEGER_DIGITS = 50;

  /** The most digits behind the point. */
  static final int MAX_FRACTION_DIGITS = 50;

  private static final int MAX_TEXT_LENGTH = 128;
  private static final int MAX_BITS = 400;
  private static final int EXPONENT_CEILING = 1_000;
  private static final String SHAPE = "a decimal number such as 13.8";
  private static final String SIZE_SHAPE =
      "a number of at most 50 digits on either side of the point";

  /** The largest and least numbers of ordinary size, by the number of digits behind the point. */
  private static final int FEW_FRACTION_DIGITS = 8;

  private static final long ORDINARY = 1_000_000_000_000_000L;
  private static final BigDecimal[] MOST = bounds(ORDINARY);
  private static final BigDecimal[] LEAST = bounds(-ORDINARY);

  private Decimals() {}

  /** Finds what keeps the text from being a decimal number, building nothing. */
  static Optional<Reason> check(String text) {
    return check(text, text.length());
  }

  /** Finds what keeps the beginning of the text from being a decimal number, building nothing. */
  static Optional<Reason> check(String text, int length) {
    if (length > MAX_TEXT_LENGTH) {
      return Optional.of(Reason.SIZE);
    }
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int point = endOfDigits(text, start, length);
    int integerDigits = point - start;
    if (integerDigits == 0 || (integerDigits > 1 && text.charAt(start) == '0')) {
      return Optional.of(Reason.FORMAT);
    }
    int at = point;
    int fractionDigits = 0;
    if (at < length && text.charAt(at) == '.') {
      at = endOfDigits(text, point + 1, length);
      fractionDigits = at - point - 1;
      if (fractionDigits == 0) {
        return Optional.of(Reason.FORMAT);
      }
    }
    int exponent = 0;
    if (at < length && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int sign = at + 1 < length && text.charAt(at + 1) == '-' ? -1 : 1;
      boolean signed =
          at + 1 < length && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
      int from = at + (signed ? 2 : 1);
      at = endOfDigits(text, from, length);
      if (at == from) {
        return Optional.of(Reason.FORMAT);
      }
      exponent = sign * boundedInt(text, from, at);
    }
    if (at != length) {
      return Optional.of(Reason.FORMAT);
    }
    boolean fits =
        integerDigits + Math.max(exponent, 0) <= MAX_INTEGER_DIGITS
            && fractionDigits - exponent <= MAX_FRACTION_DIGITS
            && fractionDigits <= MAX_FRACTION_DIGITS;
    return fits ? Optional.empty() : Optional.of(Reason.SIZE);
  }

  /** Reads a decimal number, keeping its scale. */
  static BigDecimal parse(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw invalid(problem.get(), text);
    }
    BigDecimal number = new BigDecimal(text);
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Whether a number is far within the limits, told without unfolding its digits. */
  private static boolean isOrdinary(BigDecimal number) {
    int scale = number.scale();
    return scale >= 0
        && scale < MOST.length
        && number.compareTo(MOST[scale]) <= 0
        && number.compareTo(LEAST[scale]) >= 0;
  }

  private static BigDecimal[] bounds(long unscaled) {
    return IntStream.range(0, FEW_FRACTION_DIGITS)
        .mapToObj(scale -> BigDecimal.valueOf(unscaled, scale))
        .toArray(BigDecimal[]::new);
  }

  /** Holds a number to the size limits and to a scale that plain notation can show. */
  static BigDecimal bounded(BigDecimal number) {
    if (isOrdinary(number)) {
      return number;
    }
    int scale = number.scale();
    boolean fits =
        scale <= MAX_FRACTION_DIGITS
            && scale >= -MAX_INTEGER_DIGITS
            && number.unscaledValue().bitLength() <= MAX_BITS
            && (number.signum() == 0 || number.precision() - scale <= MAX_INTEGER_DIGITS);
    if (!fits) {
      throw new InvalidQuantityException(
          Reason.SIZE,
          SIZE_SHAPE,
          "a number of scale " + scale + " and " + number.unscaledValue().bitLength() + " bits");
    }
    return scale < 0 ? number.setScale(0) : number;
  }

  /** Multiplies exactly, refusing a factor of unreasonable size before any work is done. */
  static BigDecimal product(BigDecimal number, BigDecimal factor) {
    return bounded(number.multiply(bounded(factor)));
  }

  /** Holds a wanted number of decimals to the size limits before any rounding is tried. */
  static int scale(int scale) {
    if (scale < 0 || scale > MAX_FRACTION_DIGITS) {
      throw new InvalidQuantityException(
          Reason.RANGE, "a scale from 0 to 50", Integer.toString(scale));
    }
    return scale;
  }

  /** Holds a number to zero or more. */
  static BigDecimal notNegative(BigDecimal number) {
    if (number.signum() < 0) {
      throw new InvalidQuantityException(Reason.NEGATIVE, "zero or more", number.toPlainString());
    }
    return number;
  }

  /** Whether both are written alike: same value and same number of digits behind the point. */
  static boolean writtenAlike(BigDecimal left, BigDecimal right) {
    return left.scale() == right.scale() && left.compareTo(right) == 0;
  }

  /**
   * The end of the number that a text begins with, 0 if it begins with none; exponents are not
   * read.
   */
  static int endOfNumber(String text) {
    int start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
    int end = endOfDigits(text, start, text.length());
    if (end == start) {
      return 0;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      return endOfDigits(text, end + 1, text.length());
    }
    return end;
  }

  /** The refusal of a text as a decimal number. */
  static InvalidQuantityException invalid(Reason reason, String text) {
    return new InvalidQuantityException(reason, reason == Reason.SIZE ? SIZE_SHAPE : SHAPE, text);
  }

  private static int endOfDigits(String text, int start, int end) {
    int at = start;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int boundedInt(String text, int start, int end) {
    int value = 0;
    for (int at = start; at < end && value < EXPONENT_CEILING; at++) {
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }
}
