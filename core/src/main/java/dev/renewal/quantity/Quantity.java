package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A number with an open unit (数量): 套, 户, 座, 个, 人次 and whatever else is counted.
 *
 * <p>Text is {@code 35个}, JSON is {@code {"amount": "35", "unit": "个"}}. Where a source omits the
 * unit it stays missing: text {@code 35}, JSON {@code {"amount": "35"}}. Units are never converted,
 * and a missing unit compares with nothing, not even with another missing one, since nobody knows
 * that the same thing was counted. Money, areas, lengths and percentages have their own types.
 *
 * <p>A unit is a text of at most 32 characters without spaces at its ends that does not begin with
 * a digit, a sign or a point.
 */
@JsonPropertyOrder({"amount", "unit"})
public final class Quantity {

  private static final int MAX_UNIT_LENGTH = 32;
  private static final String UNIT_SHAPE = "a unit of 1 to 32 characters such as 个";

  private final BigDecimal amount;
  private final Optional<String> unit;

  private Quantity(BigDecimal amount, Optional<String> unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * A number with a unit, as JSON writes it.
   *
   * @param amount a decimal number such as {@code 35}
   * @param unit what is counted, null if the source omits it
   * @return the quantity as written
   * @throws InvalidQuantityException if number or unit have the wrong shape
   */
  @JsonCreator
  public static Quantity of(
      @JsonProperty("amount") String amount, @JsonProperty("unit") @Nullable String unit) {
    BigDecimal number = Decimals.parse(AmountText.required(amount, "amount"));
    return new Quantity(number, Optional.ofNullable(unit).map(Quantity::checkedUnit));
  }

  /**
   * A number with a unit.
   *
   * @param amount the number; a negative scale becomes 0
   * @param unit what is counted, such as {@code 套}
   * @return the quantity as written
   * @throws InvalidQuantityException if the number has too many digits or the unit a wrong shape
   */
  public static Quantity of(BigDecimal amount, String unit) {
    return new Quantity(Decimals.bounded(amount), Optional.of(checkedUnit(unit)));
  }

  /**
   * A number whose unit the source omits.
   *
   * @param amount the number; a negative scale becomes 0
   * @return the quantity with its unit missing
   * @throws InvalidQuantityException if the number has too many digits
   */
  public static Quantity withoutUnit(BigDecimal amount) {
    return new Quantity(Decimals.bounded(amount), Optional.empty());
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 35个}, {@code 35 个} or {@code 35}
   * @return the quantity as written
   * @throws InvalidQuantityException if number or unit cannot be read
   */
  public static Quantity parse(String text) {
    String unit = AmountText.unit(text);
    return of(AmountText.number(text), unit.isEmpty() ? null : unit);
  }

  /**
   * What keeps two parts from being a quantity, found without building one.
   *
   * @param amount the number, null if missing
   * @param unit the unit, null if the source omits it
   * @return the failed check, empty if {@link #of(String, String)} would succeed
   */
  public static Optional<Reason> check(@Nullable String amount, @Nullable String unit) {
    if (amount == null) {
      return Optional.of(Reason.MISSING);
    }
    Optional<Reason> problem = Decimals.check(amount);
    if (problem.isPresent() || unit == null || isUnit(unit)) {
      return problem;
    }
    return Optional.of(Reason.UNIT);
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
   * @return plain notation, such as {@code 35}
   */
  @JsonProperty("amount")
  public String amountText() {
    return amount.toPlainString();
  }

  /**
   * The thing that is counted.
   *
   * @return the unit as written, empty where the source omits it
   */
  @JsonProperty("unit")
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public Optional<String> unit() {
    return unit;
  }

  /**
   * Whether both count the same thing.
   *
   * @param other the quantity to compare with
   * @return true if both have a unit and the units are the same text
   */
  public boolean isComparableWith(Quantity other) {
    return unit.isPresent() && unit.equals(other.unit);
  }

  /**
   * The order by value, where there is one.
   *
   * @param other the quantity to compare with
   * @return negative, 0 or positive; empty unless {@link #isComparableWith} the other
   */
  public OptionalInt compare(Quantity other) {
    return isComparableWith(other)
        ? OptionalInt.of(amount.compareTo(other.amount))
        : OptionalInt.empty();
  }

  /**
   * Whether the other is written alike.
   *
   * @param other anything
   * @return true for the same number, number of decimals and unit; also if both lack a unit
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity that
        && unit.equals(that.unit)
        && Decimals.writtenAlike(amount, that.amount);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, unit);
  }

  /**
   * The quantity as people write it.
   *
   * @return number and unit, such as {@code 35个}, or the number alone
   */
  @Override
  public String toString() {
    return amountText() + unit.orElse("");
  }

  private static String checkedUnit(String unit) {
    if (!isUnit(unit)) {
      throw new InvalidQuantityException(Reason.UNIT, UNIT_SHAPE, unit);
    }
    return unit;
  }

  private static boolean isUnit(String unit) {
    if (unit.isEmpty() || unit.length() > MAX_UNIT_LENGTH || !unit.equals(unit.strip())) {
      return false;
    }
    char first = unit.charAt(0);
    return "+-.".indexOf(first) < 0
        && !Character.isDigit(first)
        && unit.chars().noneMatch(Character::isISOControl);
  }
}
