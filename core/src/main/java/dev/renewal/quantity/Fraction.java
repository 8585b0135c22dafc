package dev.renewal.quantity;

import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms, for what decimals cannot hold: 1 mu is 2000/3 m2.
 *
 * <p>{@code Fraction.of(2, 4)} equals {@code Fraction.of(1, 2)}. Nothing here rounds except {@link
 * #toDecimal}, which names its mode.
 */
public final class Fraction implements Comparable<Fraction> {

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** The number 1. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  private static final int MAX_TEXT_LENGTH = 256;

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * The quotient of two whole numbers.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not 0
   * @return the fraction in lowest terms
   * @throws InvalidQuantityException if the denominator is 0
   */
  public static Fraction of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * The quotient of two whole numbers.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not 0
   * @return the fraction in lowest terms
   * @throws InvalidQuantityException if the denominator is 0
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new InvalidQuantityException(
          Reason.RANGE, "a denominator other than 0", numerator + "/0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new Fraction(numerator.divide(signed), denominator.divide(signed));
  }

  /**
   * The exact value of a decimal number.
   *
   * @param number a decimal of at most 50 digits on either side of the point
   * @return the fraction in lowest terms, 1/4 for 0.25
   * @throws InvalidQuantityException if the number has more digits
   */
  public static Fraction of(BigDecimal number) {
    BigDecimal bounded = Decimals.bounded(number);
    return of(bounded.unscaledValue(), BigInteger.TEN.pow(bounded.scale()));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 2000/3} or {@code -7}
   * @return the fraction
   * @throws InvalidQuantityException if the text has another shape
   */
  public static Fraction parse(String text) {
    if (text.length() > MAX_TEXT_LENGTH) {
      throw new InvalidQuantityException(Reason.SIZE, "a fraction of at most 256 characters", text);
    }
    int line = text.indexOf('/');
    BigInteger numerator = wholeNumber(line < 0 ? text : text.substring(0, line), text);
    BigInteger denominator =
        line < 0 ? BigInteger.ONE : wholeNumber(text.substring(line + 1), text);
    return of(numerator, denominator);
  }

  /**
   * The number above the line.
   *
   * @return the numerator in lowest terms, which carries the sign
   */
  public BigInteger numerator() {
    return numerator;
  }

  /**
   * The number below the line.
   *
   * @return the denominator in lowest terms, always positive
   */
  public BigInteger denominator() {
    return denominator;
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The sum.
   *
   * @param other the fraction to add
   * @return this + other, exactly
   */
  public Fraction plus(Fraction other) {
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other the fraction to take away
   * @return this - other, exactly
   */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @param other the factor
   * @return this × other, exactly
   */
  public Fraction multipliedBy(Fraction other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other the divisor, not 0
   * @return this ÷ other, exactly
   * @throws InvalidQuantityException if the divisor is 0
   */
  public Fraction dividedBy(Fraction other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The number with the other sign.
   *
   * @return -this
   */
  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  /**
   * The decimal number nearest by a named rounding.
   *
   * @param scale digits behind the point, negative to round to tens and more
   * @param rounding how to round; {@link RoundingMode#UNNECESSARY} demands exactness
   * @return the rounded decimal
   * @throws ArithmeticException if rounding would be needed and is declared unnecessary
   */
  public BigDecimal toDecimal(int scale, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
  }

  /**
   * The order by value.
   *
   * @param other the fraction to compare with
   * @return negative, 0 or positive; consistent with {@link #equals}
   */
  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /**
   * Whether the other is the same number.
   *
   * @param other anything
   * @return true for a fraction of equal value
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /**
   * The fraction as text.
   *
   * @return such as {@code 2000/3}, or {@code -7} if it is a whole number
   */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }

  private static BigInteger wholeNumber(String part, String text) {
    int start = part.startsWith("-") ? 1 : 0;
    boolean digits =
        part.length() > start
            && part.chars().skip(start).allMatch(character -> character >= '0' && character <= '9');
    if (!digits) {
      throw new InvalidQuantityException(Reason.FORMAT, "a fraction such as 2000/3", text);
    }
    return new BigInteger(part);
  }
}
