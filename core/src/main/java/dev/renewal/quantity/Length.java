package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length or distance (长度), never negative, in the unit and precision of whoever wrote it.
 *
 * <p>Text is {@code 1.5公里}, JSON is {@code {"amount": "1.5", "unit": "公里"}}. It has at most 50
 * digits on either side of the point. Nothing rounds except {@link #to(LengthUnit, int,
 * RoundingMode)}.
 *
 * <p>{@link #equals} is as written: 1公里 and 1000米 differ, so do 5米 and 5.0米. {@link #compareTo} is
 * by value and therefore inconsistent with equals: it is 0 for both pairs.
 */
@JsonPropertyOrder({"amount", "unit"})
public final class Length implements Comparable<Length> {

  private final BigDecimal amount;
  private final LengthUnit unit;

  private Length(BigDecimal amount, LengthUnit unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * A length, as JSON writes it.
   *
   * @param amount a decimal number such as {@code 1.5}
   * @param unit the unit the number counts
   * @return the length as written
   * @throws InvalidQuantityException if the text is not a decimal number of 0 or more or a part is
   *     missing
   */
  @JsonCreator
  public static Length of(
      @JsonProperty("amount") String amount, @JsonProperty("unit") LengthUnit unit) {
    return new Length(
        Decimals.notNegative(Decimals.parse(AmountText.required(amount, "amount"))),
        AmountText.required(unit, "unit"));
  }

  /**
   * A length.
   *
   * @param amount the number; a negative scale becomes 0
   * @param unit the unit the number counts
   * @return the length as written
   * @throws InvalidQuantityException if the number is negative or has too many digits
   */
  public static Length of(BigDecimal amount, LengthUnit unit) {
    return new Length(Decimals.notNegative(Decimals.bounded(amount)), Objects.requireNonNull(unit));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 1.5公里} or {@code 1.5 公里}, with any spelling of {@link LengthUnit}
   * @return the length as written
   * @throws InvalidQuantityException if number or unit cannot be read
   */
  public static Length parse(String text) {
    return of(AmountText.number(text), LengthUnit.parse(AmountText.unit(text)));
  }

  /**
   * What keeps two parts from being a length, found without building one.
   *
   * @param amount the number, null if missing
   * @param unit the spelling of the unit, null if missing
   * @return the failed check, empty if {@link #of(String, LengthUnit)} would succeed
   */
  public static Optional<Reason> check(@Nullable String amount, @Nullable String unit) {
    return AmountText.check(amount, unit, LengthUnit::isName, false);
  }

  /**
   * The number as written.
   *
   * @return a decimal of scale 0 or more
   */
  public BigDecimal amount() {
    return amount;
  }

  /**
   * The number as JSON holds it.
   *
   * @return plain notation, such as {@code 1.5}
   */
  @JsonProperty("amount")
  public String amountText() {
    return amount.toPlainString();
  }

  /**
   * The unit the number counts.
   *
   * @return the unit as written
   */
  @JsonProperty("unit")
  public LengthUnit unit() {
    return unit;
  }

  /**
   * The exact value in metres.
   *
   * @return metres, 1500 for 1.5公里
   */
  public BigDecimal inMetres() {
    return plain(amount.scaleByPowerOfTen(unit.exponent()));
  }

  /**
   * The same length in another unit, exactly.
   *
   * @param target the unit to express it in
   * @return a length of equal value
   * @throws InvalidQuantityException if it has too many digits in that unit
   */
  public Length to(LengthUnit target) {
    return target == unit
        ? this
        : of(amount.scaleByPowerOfTen(unit.exponent() - target.exponent()), target);
  }

  /**
   * The length in another unit, rounded.
   *
   * @param target the unit to express it in
   * @param scale digits behind the point
   * @param rounding how to round
   * @return the rounded length
   * @throws InvalidQuantityException if it has too many digits in that unit
   * @throws ArithmeticException if rounding would be needed and is declared unnecessary
   */
  public Length to(LengthUnit target, int scale, RoundingMode rounding) {
    BigDecimal exact = amount.scaleByPowerOfTen(unit.exponent() - target.exponent());
    return of(exact.setScale(Decimals.scale(scale), rounding), target);
  }

  /**
   * The sum.
   *
   * @param other the length to add
   * @return the exact sum in the smaller of the two units
   * @throws InvalidQuantityException if it has too many digits
   */
  public Length plus(Length other) {
    LengthUnit finer = unit.exponent() <= other.unit.exponent() ? unit : other.unit;
    return of(to(finer).amount.add(other.to(finer).amount), finer);
  }

  /**
   * The difference.
   *
   * @param other the length to take away
   * @return the exact difference in the smaller of the two units
   * @throws InvalidQuantityException if it is negative or has too many digits
   */
  public Length minus(Length other) {
    LengthUnit finer = unit.exponent() <= other.unit.exponent() ? unit : other.unit;
    return of(to(finer).amount.subtract(other.to(finer).amount), finer);
  }

  /**
   * The product with a number.
   *
   * @param factor an exact decimal of 0 or more
   * @return the exact product in the same unit
   * @throws InvalidQuantityException if the factor is negative or product or factor have too many
   *     digits
   */
  public Length multipliedBy(BigDecimal factor) {
    return of(Decimals.product(amount, factor), unit);
  }

  /**
   * The order by exact value, whatever the units.
   *
   * @param other the length to compare with
   * @return negative, 0 or positive; 0 also for lengths written differently
   */
  @Override
  public int compareTo(Length other) {
    return unit == other.unit
        ? amount.compareTo(other.amount)
        : amount
            .scaleByPowerOfTen(unit.exponent())
            .compareTo(other.amount.scaleByPowerOfTen(other.unit.exponent()));
  }

  /**
   * Whether the other is written alike.
   *
   * @param other anything
   * @return true for the same number, number of decimals and unit
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Length that
        && unit == that.unit
        && Decimals.writtenAlike(amount, that.amount);
  }

  @Override
  public int hashCode() {
    return 31 * amount.hashCode() + unit.label().hashCode();
  }

  /**
   * The length as people write it.
   *
   * @return number and unit, such as {@code 1.5公里}
   */
  @Override
  public String toString() {
    return amountText() + unit.label();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
