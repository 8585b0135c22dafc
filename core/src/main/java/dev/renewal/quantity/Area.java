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
 * An area (面积) of floors or land, never negative, in the unit and precision of whoever wrote it.
 *
 * <p>Text is {@code 87.5亩}, JSON is {@code {"amount": "87.5", "unit": "亩"}}. It has at most 50
 * digits on either side of the point. 1亩 is 2000/3 m2 exactly, so some values have no decimal in
 * square metres: {@link #inSquareMetres()} is a fraction, and {@link #to} names its rounding. The
 * other way is exact: 1 m2 is 0.0015亩.
 *
 * <p>{@link #equals} is as written: 1公顷 and 15亩 differ, so do 5亩 and 5.0亩. {@link #compareTo} is by
 * exact value and therefore inconsistent with equals: it is 0 for both pairs.
 */
@JsonPropertyOrder({"amount", "unit"})
public final class Area implements Comparable<Area> {

  private final BigDecimal amount;
  private final AreaUnit unit;

  private Area(BigDecimal amount, AreaUnit unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * An area, as JSON writes it.
   *
   * @param amount a decimal number such as {@code 87.5}
   * @param unit the unit the number counts
   * @return the area as written
   * @throws InvalidQuantityException if the text is not a decimal number of 0 or more or a part is
   *     missing
   */
  @JsonCreator
  public static Area of(
      @JsonProperty("amount") String amount, @JsonProperty("unit") AreaUnit unit) {
    return new Area(
        Decimals.notNegative(Decimals.parse(AmountText.required(amount, "amount"))),
        AmountText.required(unit, "unit"));
  }

  /**
   * An area.
   *
   * @param amount the number; a negative scale becomes 0
   * @param unit the unit the number counts
   * @return the area as written
   * @throws InvalidQuantityException if the number is negative or has too many digits
   */
  public static Area of(BigDecimal amount, AreaUnit unit) {
    return new Area(Decimals.notNegative(Decimals.bounded(amount)), Objects.requireNonNull(unit));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 87.5亩} or {@code 87.5 亩}, with any spelling of {@link AreaUnit}
   * @return the area as written
   * @throws InvalidQuantityException if number or unit cannot be read
   */
  public static Area parse(String text) {
    return of(AmountText.number(text), AreaUnit.parse(AmountText.unit(text)));
  }

  /**
   * What keeps two parts from being an area, found without building one.
   *
   * @param amount the number, null if missing
   * @param unit the spelling of the unit, null if missing
   * @return the failed check, empty if {@link #of(String, AreaUnit)} would succeed
   */
  public static Optional<Reason> check(@Nullable String amount, @Nullable String unit) {
    return AmountText.check(amount, unit, AreaUnit::isName, false);
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
   * @return plain notation, such as {@code 87.5}
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
  public AreaUnit unit() {
    return unit;
  }

  /**
   * The exact value in square metres.
   *
   * @return square metres, 2000/3 for 1亩
   */
  public Fraction inSquareMetres() {
    return Fraction.of(amount).multipliedBy(unit.squareMetres());
  }

  /**
   * The area in another unit, rounded.
   *
   * @param target the unit to express it in
   * @param scale digits behind the point
   * @param rounding how to round; {@link RoundingMode#UNNECESSARY} demands exactness
   * @return the rounded area
   * @throws InvalidQuantityException if it has too many digits in that unit
   * @throws ArithmeticException if rounding would be needed and is declared unnecessary
   */
  public Area to(AreaUnit target, int scale, RoundingMode rounding) {
    return of(
        thirds().divide(BigDecimal.valueOf(target.thirds()), Decimals.scale(scale), rounding),
        target);
  }

  /**
   * The sum.
   *
   * @param other the area to add
   * @return the exact sum in the unit of both, else in 亩 if one is in 亩, else in the smaller unit
   * @throws InvalidQuantityException if it has too many digits
   */
  public Area plus(Area other) {
    AreaUnit common = common(unit, other.unit);
    return of(exactlyIn(common).add(other.exactlyIn(common)), common);
  }

  /**
   * The difference.
   *
   * @param other the area to take away
   * @return the exact difference in the unit that {@link #plus} would choose
   * @throws InvalidQuantityException if it is negative or has too many digits
   */
  public Area minus(Area other) {
    AreaUnit common = common(unit, other.unit);
    return of(exactlyIn(common).subtract(other.exactlyIn(common)), common);
  }

  /**
   * The product with a number.
   *
   * @param factor an exact decimal of 0 or more
   * @return the exact product in the same unit
   * @throws InvalidQuantityException if the factor is negative or product or factor have too many
   *     digits
   */
  public Area multipliedBy(BigDecimal factor) {
    return of(Decimals.product(amount, factor), unit);
  }

  /**
   * The order by exact value, whatever the units.
   *
   * @param other the area to compare with
   * @return negative, 0 or positive; 0 also for areas written differently
   */
  @Override
  public int compareTo(Area other) {
    return unit == other.unit ? amount.compareTo(other.amount) : thirds().compareTo(other.thirds());
  }

  /**
   * Whether the other is written alike.
   *
   * @param other anything
   * @return true for the same number, number of decimals and unit
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Area that
        && unit == that.unit
        && Decimals.writtenAlike(amount, that.amount);
  }

  @Override
  public int hashCode() {
    return 31 * amount.hashCode() + unit.label().hashCode();
  }

  /**
   * The area as people write it.
   *
   * @return number and unit, such as {@code 87.5亩}
   */
  @Override
  public String toString() {
    return amountText() + unit.label();
  }

  /** The exact value in thirds of a square metre, in which every unit is whole. */
  private BigDecimal thirds() {
    return amount.multiply(BigDecimal.valueOf(unit.thirds()));
  }

  private BigDecimal exactlyIn(AreaUnit target) {
    return target == unit ? amount : thirds().divide(BigDecimal.valueOf(target.thirds()));
  }

  /** A unit in which areas of both units are exact decimals. */
  private static AreaUnit common(AreaUnit left, AreaUnit right) {
    if (left == AreaUnit.MU || right == AreaUnit.MU) {
      return AreaUnit.MU;
    }
    return left.thirds() <= right.thirds() ? left : right;
  }
}
