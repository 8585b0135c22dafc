package dev.renewal.score.treatment;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Figures of the values that are there in a column; a figure is empty where it is not defined.
 *
 * <p>None depends on the order of the units: sums are exact until they are rounded once. With
 * {@code n} values {@code x} of mean {@code M}, {@code d = x - M} and {@code S_k = Σd^k}.
 */
public final class Statistics {

  private Statistics() {}

  /**
   * The smallest value.
   *
   * @param column the column
   * @return the value, or empty for a column without values
   */
  public static OptionalDouble min(Column column) {
    return Arrays.stream(column.present()).min();
  }

  /**
   * The largest value.
   *
   * @param column the column
   * @return the value, or empty for a column without values
   */
  public static OptionalDouble max(Column column) {
    return Arrays.stream(column.present()).max();
  }

  /**
   * The arithmetic mean (算术平均值), {@code Σx / n}.
   *
   * @param column the column
   * @return the mean, never outside smallest and largest value, or empty for a column without
   *     values
   */
  public static OptionalDouble mean(Column column) {
    return Deviations.meanOf(column.present());
  }

  /**
   * The standard deviation of a sample (样本标准差), {@code sqrt(S_2 / (n - 1))}.
   *
   * @param column the column
   * @return the deviation, or empty for fewer than 2 values
   */
  public static OptionalDouble sampleDeviation(Column column) {
    return Deviations.of(column).sample();
  }

  /**
   * The standard deviation of a population (总体标准差), {@code sqrt(S_2 / n)}.
   *
   * @param column the column
   * @return the deviation, or empty for a column without values
   */
  public static OptionalDouble populationDeviation(Column column) {
    return Deviations.of(column).population();
  }

  /**
   * The median (中位数): the middle value, or the mean of the two in the middle.
   *
   * @param column the column
   * @return the median, or empty for a column without values
   */
  public static OptionalDouble median(Column column) {
    return quantile(column, 0.5);
  }

  /**
   * A quantile of type 7 (分位数): with the values sorted and numbered from 0, the one numbered {@code
   * h = (n - 1) * share}, on the straight line between neighbours where {@code h} is not whole (to
   * 1e-9, so that a share of 0.55 of 100 steps is step 55).
   *
   * @param column the column
   * @param share from 0 for the smallest value to 1 for the largest
   * @return the quantile, or empty for a column without values
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public static OptionalDouble quantile(Column column, double share) {
    Required.share("share", share);
    double[] sorted = column.present();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    double place = (sorted.length - 1) * share;
    double whole = StrictMath.rint(place);
    place = StrictMath.abs(place - whole) <= Reach.TOLERANCE ? whole : place;
    int below = (int) StrictMath.floor(place);
    double low = sorted[below];
    double high = sorted[Math.min(below + 1, sorted.length - 1)];
    return OptionalDouble.of(StrictMath.min(high, low + (place - below) * (high - low) + 0.0));
  }

  /**
   * The skewness (偏度) of type 2 in Joanes and Gill (1998), {@code G1 = g1 * sqrt(n(n-1)) / (n-2)}
   * with {@code g1 = sqrt(n) * S_3 / S_2^1.5}: positive when a few values are very high.
   *
   * @param column the column
   * @return the skewness, or empty for fewer than 3 values or values that are all equal
   */
  public static OptionalDouble skewness(Column column) {
    return Deviations.of(column).skewness();
  }

  /**
   * The excess kurtosis (超额峰度) of type 2 in Joanes and Gill (1998), {@code G2 = ((n+1) * g2 + 6) *
   * (n-1) / ((n-2)(n-3))} with {@code g2 = n * S_4 / S_2^2 - 3}: 0 for a normal distribution.
   *
   * @param column the column
   * @return the kurtosis, or empty for fewer than 4 values or values that are all equal
   */
  public static OptionalDouble kurtosis(Column column) {
    return Deviations.of(column).kurtosis();
  }
}
