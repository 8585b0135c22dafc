package dev.renewal.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.quantity.InvalidQuantityException.Reason;

/** Length of a reporting period (报告期类型), from the shortest to the longest. */
public enum PeriodKind {
  /** A calendar month (月). */
  MONTH("month", "月", 12),
  /** A quarter of a calendar year (季度). */
  QUARTER("quarter", "季度", 4),
  /** Half a calendar year (半年). */
  HALF_YEAR("half-year", "半年", 2),
  /** A calendar year (年). */
  YEAR("year", "年", 1);

  private final String code;
  private final String label;
  private final int perYear;

  PeriodKind(String code, String label, int perYear) {
    this.code = code;
    this.label = label;
    this.perYear = perYear;
  }

  /**
   * The inverse of {@link #code()}.
   *
   * @param code one of {@code month quarter half-year year}
   * @return the kind
   * @throws InvalidQuantityException if the text is none of them
   */
  @JsonCreator
  public static PeriodKind parse(String code) {
    for (PeriodKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new InvalidQuantityException(
        Reason.FORMAT, "a period kind out of month quarter half-year year", code);
  }

  /**
   * The kind as JSON and packs write it.
   *
   * @return such as {@code half-year}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The Chinese name.
   *
   * @return such as {@code 半年}
   */
  public String label() {
    return label;
  }

  /**
   * The number of such periods in a year.
   *
   * @return 12, 4, 2 or 1
   */
  public int perYear() {
    return perYear;
  }

  /** The length in months. */
  int months() {
    return 12 / perYear;
  }

  /**
   * The kind as JSON and packs write it.
   *
   * @return the same as {@link #code()}
   */
  @Override
  public String toString() {
    return code;
  }
}
