package dev.renewal.score.treatment;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The values of one indicator (指标), one for each unit, some of them missing (缺失).
 *
 * <p>The order is the caller's, and the same for all columns of a table. A value is a number of at
 * most {@value #LARGEST} in size, so that nothing computed from a column overflows. Immutable.
 */
public final class Column {

  /** The largest size of a value. */
  public static final double LARGEST = 1e300;

  private final double[] values;

  private Column(double[] values) {
    this.values = values;
  }

  /**
   * The column of some values.
   *
   * @param values one for each unit, {@code NaN} where there is none; what was given as {@code NaN}
   *     or infinity is an error of the data and must not come here
   * @return the column
   * @throws IllegalArgumentException if a value is infinite or above {@value #LARGEST} in size
   */
  public static Column of(double... values) {
    double[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      if (!Double.isNaN(copy[i])) {
        Required.finite("value", i, copy[i]);
        copy[i] += 0.0; // -0.0 and 0.0 are one value
      }
    }
    return new Column(copy);
  }

  /**
   * A column without any value.
   *
   * @param size how many units there are
   * @return the column
   */
  public static Column missing(int size) {
    double[] none = new double[size];
    Arrays.fill(none, Double.NaN);
    return new Column(none);
  }

  /** How many units there are. */
  public int size() {
    return values.length;
  }

  /**
   * Tells whether a unit has a value.
   *
   * @param index which unit, from 0
   */
  public boolean isPresent(int index) {
    return !Double.isNaN(values[index]);
  }

  /**
   * The value of a unit.
   *
   * @param index which unit, from 0
   * @return the value, or empty where it is missing
   */
  public OptionalDouble value(int index) {
    return isPresent(index) ? OptionalDouble.of(values[index]) : OptionalDouble.empty();
  }

  /** How many units have a value. */
  public int presentCount() {
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        count++;
      }
    }
    return count;
  }

  /** All values, {@code NaN} where one is missing, in a new array. */
  public double[] toArray() {
    return values.clone();
  }

  /** The values that are there, in the order of the units, in a new array. */
  public double[] present() {
    double[] present = new double[presentCount()];
    int next = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present[next++] = value;
      }
    }
    return present;
  }

  /** The column with all signs turned. */
  Column negated() {
    double[] negated = values.clone();
    for (int i = 0; i < negated.length; i++) {
      negated[i] = 0.0 - negated[i];
    }
    return new Column(negated);
  }

  /** The value of a unit, {@code NaN} where it is missing. */
  double at(int index) {
    return values[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column column && Arrays.equals(values, column.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** The values in brackets, a dash for a missing one: {@code [1.0, -, 3.0]}. */
  @Override
  public String toString() {
    return Arrays.stream(values)
        .mapToObj(value -> Double.isNaN(value) ? "-" : Double.toString(value))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
