package dev.renewal.score.method;

/** Mean, deviation and correlation of columns. */
final class Moments {

  /** The distance from 1 that is rounding: columns that agree must not seem to differ. */
  private static final double ROUNDING = 1e-12;

  private Moments() {}

  static double mean(double[] values) {
    return CompensatedSum.of(values) / values.length;
  }

  /** The standard deviation with n - 1, in two passes; 0 of one value. */
  static double deviation(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    return StrictMath.sqrt(products(values, values) / (values.length - 1));
  }

  /** Pearson's correlation, at least -1 and at most 1; neither column may be constant. */
  static double correlation(double[] left, double[] right) {
    double both = products(left, right);
    double apart = StrictMath.sqrt(products(left, left)) * StrictMath.sqrt(products(right, right));
    double correlation = StrictMath.max(-1, both / apart);
    return 1 - correlation < ROUNDING ? 1 : correlation;
  }

  /** The sum of products of the distances from the means. */
  private static double products(double[] left, double[] right) {
    double leftMean = mean(left);
    double rightMean = mean(right);
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < left.length; i++) {
      sum.add((left[i] - leftMean) * (right[i] - rightMean));
    }
    return sum.value();
  }
}
