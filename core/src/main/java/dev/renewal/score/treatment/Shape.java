package dev.renewal.score.treatment;

import java.util.OptionalDouble;

/**
 * How unevenly the values of a column are spread.
 *
 * @param count how many values there are
 * @param skewness see {@link Statistics#skewness}; empty for fewer than 3 values or equal values
 * @param kurtosis see {@link Statistics#kurtosis}; empty for fewer than 4 values or equal values
 */
public record Shape(int count, OptionalDouble skewness, OptionalDouble kurtosis) {

  /**
   * The shape of a column.
   *
   * @param column the column
   */
  public static Shape of(Column column) {
    Deviations deviations = Deviations.of(column);
    return new Shape(column.presentCount(), deviations.skewness(), deviations.kurtosis());
  }
}
