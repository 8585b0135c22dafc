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
 * An amount of money (金额) in renminbi, in the unit and precision of whoever wrote it.
 *
 * <p>Text is {@code 13.8亿元}, JSON is {@code {"amount": "13.8", "unit": "亿元"}}. An amount may be
 * negative, as adjustments of a budget are. It has at most 50 digits on either side of the point.
 * Nothing rounds except {@link #to(MoneyUnit, int, RoundingMode)}.
 *
 * <p>{@link #equals} is as written: 1亿元 and 10000万元 differ, so do 600万元 and 600.0万元. {@link
 * #compareTo} is by value and therefore inconsistent with equals: it is 0 for both pairs.
 */
@JsonPropertyOrder({"amount", "unit"})
public final class Money implements Comparable<Money> {

  private final BigDecimal amount;
  private final MoneyUnit unit;

  private Money(BigDecimal amount, MoneyUnit unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * An amount of money, as JSON writes it.
   *
   * @param amount a decimal number such as {@code 13.8}
   * @param unit the unit the number counts
   * @return the amount as written
   * @throws InvalidQuantityException if the text is not a decimal number or a part is missing
   */
  @JsonCreator
  public static Money of(
      @JsonProperty("amount") String amount, @JsonProperty("unit") MoneyUnit unit) {
    return new Money(
        Decimals.parse(AmountText.required(amount, "amount")), AmountText.required(unit, "unit"));
  }

  /**
   * An amount of money.
   *
   * @param amount the number; a negative scale becomes 0
   * @param unit the unit the number counts
   * @return the amount as written
   * @throws InvalidQuantityException if the number has too many digits
   */
  public static Money of(BigDecimal amount, MoneyUnit unit) {
    return new Money(Decimals.bounded(amount), Objects.requireNonNull(unit));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 13.8亿元} or {@code 13.8 亿元}, with any spelling of {@link MoneyUnit}
   * @return the amount as written
   * @throws InvalidQuantityException if number or unit cannot be read
   */
  public static Money parse(String text) {
    return of(AmountText.number(text), MoneyUnit.parse(AmountText.unit(text)));
  }

  /**
   * What keeps two parts from being an amount of money, found without building one.
   *
   * @param amount the number, null if missing
   * @param unit the spelling of the unit, null if missing
   * @return the failed check, empty if {@link #of(String, MoneyUnit)} would succeed
   */
  public static Optional<Reason> check(@Nullable String amount, @Nullable String unit) {
    return AmountText.check(amount, unit, MoneyUnit::isName, true);
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
   * @return plain notation, such as {@code 13.8}
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
  public MoneyUnit unit() {
    return unit;
  }

  /**
   * The exact value in yuan.
   *
   * @return yuan, 1380000000 for 13.8亿元
   */
  public BigDecimal inYuan() {
    return plain(amount.scaleByPowerOfTen(unit.exponent()));
  }

  /**
   * The same amount in another unit, exactly.
   *
   * @param target the unit to express it in
   * @return an amount of equal value
   * @throws InvalidQuantityException if it has too many digits in that unit
   */
  public Money to(MoneyUnit target) {
    return target == unit
        ? this
        : of(amount.scaleByPowerOfTen(unit.exponent() - target.exponent()), target);
  }

  /**
   * The amount in another unit, rounded.
   *
   * @param target the unit to express it in
   * @param scale digits behind the point
   * @param rounding how to round
   * @return the rounded amount
   * @throws InvalidQuantityException if it has too many digits in that unit
   * @throws ArithmeticException if rounding would be needed and is declared unnecessary
   */
  public Money to(MoneyUnit target, int scale, RoundingMode rounding) {
    BigDecimal exact = amount.scaleByPowerOfTen(unit.exponent() - target.exponent());
    return of(exact.setScale(Decimals.scale(scale), rounding), target);
  }

  /**
   * The sum.
   *
   * @param other the amount to add
   * @return the exact sum in the smaller of the two units
   * @throws InvalidQuantityException if it has too many digits
   */
  public Money plus(Money other) {
    MoneyUnit finer = unit.exponent() <= other.unit.exponent() ? unit : other.unit;
    return of(to(finer).amount.add(other.to(finer).amount), finer);
  }

  /**
   * The difference.
   *
   * @param other the amount to take away
   * @return the exact difference in the smaller of the two units
   * @throws InvalidQuantityException if it has too many digits
   */
  public Money minus(Money other) {
    return plus(other.negated());
  }

  /**
   * The amount with the other sign.
   *
   * @return -this
   */
  public Money negated() {
    return new Money(amount.negate(), unit);
  }

  /**
   * The product with a number.
   *
   * @param factor an exact decimal
   * @return the exact product in the same unit
   * @throws InvalidQuantityException if factor or product have too many digits
   */
  public Money multipliedBy(BigDecimal factor) {
    return new Money(Decimals.product(amount, factor), unit);
  }

  /**
   * The share of the amount that a percentage states.
   *
   * @param share such as 50%
   * @return the exact share in the same unit
   * @throws InvalidQuantityException if it has too many digits
   */
  public Money multipliedBy(Percentage share) {
    return multipliedBy(share.ratio());
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return amount.signum();
  }

  /**
   * The order by exact value, whatever the units.
   *
   * @param other the amount to compare with
   * @return negative, 0 or positive; 0 also for amounts written differently
   */
  @Override
  public int compareTo(Money other) {
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
    return other instanceof Money that
        && unit == that.unit
        && Decimals.writtenAlike(amount, that.amount);
  }

  @Override
  public int hashCode() {
    return 31 * amount.hashCode() + unit.label().hashCode();
  }

  /**
   * The amount as people write it.
   *
   * @return number and unit, such as {@code 13.8亿元}
   */
  @Override
  public String toString() {
    return amountText() + unit.label();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
