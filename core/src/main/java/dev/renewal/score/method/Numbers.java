package dev.renewal.score.method;

import java.util.Arrays;

/**
 * A list of finite doubles that never changes: weights, a column of values, a row of contributions.
 *
 * <p>Two lists are equal when they hold the same numbers in the same order.
 */
public final class Numbers {

  private final double[] values;

  private Numbers(double[] values) {
    this.values = values;
  }

  /**
   * A list of numbers; the array is copied.
   *
   * @throws UnfitInputException if one is infinite or not a number
   */
  public static Numbers of(double... values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw UnfitInputException.inColumn(UnfitInputException.Reason.NOT_FINITE, i, values[i]);
      }
    }
    return new Numbers(values.clone());
  }

  /** How many numbers there are. */
  public int size() {
    return values.length;
  }

  /**
   * A number.
   *
   * @param index its place, from 0
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public double get(int index) {
    return values[index];
  }

  /** The numbers in a new array. */
  public double[] toArray() {
    return values.clone();
  }

  /** Their sum; see {@link CompensatedSum}. */
  public double sum() {
    return CompensatedSum.of(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Numbers numbers && Arrays.equals(values, numbers.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** The numbers as {@code [0.25, 0.75]}. */
  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
