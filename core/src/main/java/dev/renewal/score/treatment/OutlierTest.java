package dev.renewal.score.treatment;

/**
 * The test for outliers by skewness and kurtosis (异常值检验): a column has outliers when {@code
 * |skewness| > maxSkewness} and {@code kurtosis > maxKurtosis}. A column without defined skewness
 * or kurtosis has none.
 *
 * @param maxSkewness the largest size of skewness that passes by itself
 * @param maxKurtosis the largest excess kurtosis that passes by itself
 */
public record OutlierTest(double maxSkewness, double maxKurtosis) {

  /** Skewness 2 and kurtosis 3.5, as in the practice of the European Commission's JRC. */
  public static final OutlierTest USUAL = new OutlierTest(2, 3.5);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not a number or that of skewness is negative
   */
  public OutlierTest {
    Required.finite("maxKurtosis", maxKurtosis);
    if (!(Required.finite("maxSkewness", maxSkewness) >= 0)) {
      throw new IllegalArgumentException("maxSkewness must not be negative: " + maxSkewness);
    }
  }

  /**
   * Tells whether a column of some shape has outliers.
   *
   * @param shape the shape
   */
  public boolean isOutlying(Shape shape) {
    return StrictMath.abs(shape.skewness().orElse(0)) > maxSkewness
        && shape.kurtosis().isPresent()
        && shape.kurtosis().getAsDouble() > maxKurtosis;
  }
}
