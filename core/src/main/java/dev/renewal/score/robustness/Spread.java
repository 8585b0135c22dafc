package dev.renewal.score.robustness;

import dev.renewal.score.method.CompensatedSum;
import java.util.Arrays;

/**
 * How a number varies over replicates (分布).
 *
 * @param count the replicates in which it is defined
 * @param mean the mean
 * @param least the least
 * @param low the 5 % quantile (type 7)
 * @param median the median
 * @param high the 95 % quantile (type 7)
 * @param greatest the greatest
 */
public record Spread(
    int count, double mean, double least, double low, double median, double high, double greatest) {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * The spread of numbers.
   *
   * @param numbers at least one, all finite
   * @throws IllegalArgumentException if there are none
   */
  public static Spread of(double... numbers) {
    if (numbers.length == 0) {
      throw new IllegalArgumentException("at least one number is needed");
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Spread(
        sorted.length,
        CompensatedSum.of(sorted) / sorted.length,
        sorted[0],
        Quantiles.of(sorted, LOW),
        Quantiles.of(sorted, 0.5),
        Quantiles.of(sorted, HIGH),
        sorted[sorted.length - 1]);
  }
}
