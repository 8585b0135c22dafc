package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A percentage (百分比), always with its sign: {@code 99%}.
 *
 * <p>JSON is the text {@code "99%"}; a bare number is refused, since 0.99 and 99 cannot be told
 * apart. It may be negative or above 100%, as rates of growth are, and has at most 50 digits on
 * either side of the point.
 *
 * <p>{@link #equals} is as written: 50% and 50.0% differ. {@link #compareTo} is by value and
 * therefore inconsistent with equals.
 */
public final class Percentage implements Comparable<Percentage> {

  private static final String SHAPE = "a percentage with its sign such as 99%";

  private final BigDecimal percent;

  private Percentage(BigDecimal percent) {
    this.percent = percent;
  }

  /**
   * A percentage.
   *
   * @param percent the number before the sign, 99 for 99%
   * @return the percentage as written
   * @throws InvalidQuantityException if the number has too many digits
   */
  public static Percentage of(BigDecimal percent) {
    return new Percentage(Decimals.bounded(percent));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 99%}
   * @return the percentage as written
   * @throws InvalidQuantityException if the text is not a decimal number followed by {@code %}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Percentage parse(String text) {
    Optional<Reason> problem = check(text);
    if (problem.isPresent()) {
      throw new InvalidQuantityException(problem.get(), SHAPE, text);
    }
    return new Percentage(Decimals.parse(text.substring(0, text.length() - 1)));
  }

  /**
   * What keeps a text from being a percentage, found without building one.
   *
   * @param text any text
   * @return the failed check, empty if {@link #parse} would succeed
   */
  public static Optional<Reason> check(String text) {
    int end = text.length() - 1;
    if (end < 0 || text.charAt(end) != '%') {
      return Optional.of(Reason.FORMAT);
    }
    return Decimals.check(text, end);
  }

  /**
   * The number before the sign.
   *
   * @return 99 for 99%
   */
  public BigDecimal percent() {
    return percent;
  }

  /**
   * The percentage as an exact decimal share of one.
   *
   * @return 0.99 for 99%
   */
  public BigDecimal ratio() {
    return percent.movePointLeft(2);
  }

  /**
   * The percentage as an exact fraction.
   *
   * @return 99/100 for 99%
   */
  public Fraction fraction() {
    return Fraction.of(percent).dividedBy(Fraction.of(100, 1));
  }

  /**
   * The order by value.
   *
   * @param other the percentage to compare with
   * @return negative, 0 or positive; 0 also for 50% and 50.0%
   */
  @Override
  public int compareTo(Percentage other) {
    return percent.compareTo(other.percent);
  }

  /**
   * Whether the other is written alike.
   *
   * @param other anything
   * @return true for the same number and number of decimals
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Percentage that && Decimals.writtenAlike(percent, that.percent);
  }

  @Override
  public int hashCode() {
    return percent.hashCode();
  }

  /**
   * The percentage as people and JSON write it.
   *
   * @return such as {@code 99%}
   */
  @JsonValue
  @Override
  public String toString() {
    return percent.toPlainString() + "%";
  }
}
