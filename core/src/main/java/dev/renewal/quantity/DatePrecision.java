package dev.renewal.quantity;

/** Precision of a date as a source gives it (日期精度), from the coarsest to the finest. */
public enum DatePrecision {
  /** Only the year is known (年). */
  YEAR("年"),
  /** Year and month are known (月). */
  MONTH("月"),
  /** The day is known (日). */
  DAY("日");

  private final String label;

  DatePrecision(String label) {
    this.label = label;
  }

  /**
   * The Chinese name.
   *
   * @return such as {@code 月}
   */
  public String label() {
    return label;
  }
}
