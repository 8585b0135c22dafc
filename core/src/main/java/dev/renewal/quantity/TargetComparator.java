package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.util.Optional;

/**
 * The relation between what is achieved and a target (目标比较方式), as the source words it.
 *
 * <p>Five relations are exact. Three are vague: 左右, 近 and 余 have no tolerance in any source, so
 * whether they hold is a matter of a declared parameter and not of this type. 以上, 以下 and 以内 include
 * the number itself.
 */
public enum TargetComparator {
  /** Exactly the number (等于). */
  EQUAL("=", "等于"),
  /** The number or more (不少于, 以上). */
  AT_LEAST(">=", "不少于"),
  /** The number or less (不超过, 以下, 以内). */
  AT_MOST("<=", "不超过"),
  /** More than the number (大于). */
  ABOVE(">", "大于"),
  /** Less than the number (小于). */
  BELOW("<", "小于"),
  /** About the number (约, 左右). */
  ABOUT("~", "左右"),
  /** Nearly the number, from below (近). */
  NEAR("near", "近"),
  /** Somewhat more than the number (超, 余). */
  OVER("over", "余");

  private final String symbol;
  private final String label;

  TargetComparator(String symbol, String label) {
    this.symbol = symbol;
    this.label = label;
  }

  /**
   * The inverse of {@link #symbol()}.
   *
   * @param symbol one of {@code = >= <= > < ~ near over}
   * @return the relation
   * @throws InvalidQuantityException if the text is none of them
   */
  @JsonCreator
  public static TargetComparator parse(String symbol) {
    for (TargetComparator comparator : values()) {
      if (comparator.symbol.equals(symbol)) {
        return comparator;
      }
    }
    throw new InvalidQuantityException(
        Reason.FORMAT, "a comparator out of = >= <= > < ~ near over", symbol);
  }

  /**
   * The relation as JSON and packs write it.
   *
   * @return such as {@code >=}
   */
  @JsonValue
  public String symbol() {
    return symbol;
  }

  /**
   * The relation as Chinese texts word it.
   *
   * @return such as {@code 不少于}
   */
  public String label() {
    return label;
  }

  /**
   * Whether the relation can be decided from two values alone.
   *
   * @return false for {@link #ABOUT}, {@link #NEAR} and {@link #OVER}
   */
  public boolean isExact() {
    return this != ABOUT && this != NEAR && this != OVER;
  }

  /**
   * Whether the relation holds, compared by value.
   *
   * @param <T> a type ordered by value, such as {@link java.math.BigDecimal} or {@link Money}
   * @param actual what is achieved
   * @param target what was to be achieved
   * @return the answer, empty for the vague relations
   */
  public <T extends Comparable<? super T>> Optional<Boolean> holds(T actual, T target) {
    int order = actual.compareTo(target);

    return switch (this) {
      case EQUAL -> Optional.of(order == 0);
      case AT_LEAST -> Optional.of(order >= 0);
      case AT_MOST -> Optional.of(order <= 0);
      case ABOVE -> Optional.of(order > 0);
      case BELOW -> Optional.of(order < 0);
      case ABOUT, NEAR, OVER -> Optional.empty();
    };
  }

  /**
   * The relation as JSON and packs write it.
   *
   * @return the same as {@link #symbol()}
   */
  @Override
  public String toString() {
    return symbol;
  }
}
