package dev.renewal.score.treatment;

import java.util.OptionalDouble;

/** What stands for a set of values (集中趋势). */
public enum Centre {
  /** The arithmetic mean (均值). */
  MEAN,
  /** The median (中位数). */
  MEDIAN;

  /**
   * The centre of a column.
   *
   * @param column the column
   * @return the centre, or empty for a column without values
   */
  public OptionalDouble of(Column column) {
    return this == MEAN ? Statistics.mean(column) : Statistics.median(column);
  }
}
