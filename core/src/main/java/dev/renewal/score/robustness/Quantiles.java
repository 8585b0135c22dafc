package dev.renewal.score.robustness;

/** Quantiles of sorted numbers, type 7: on a straight line between the order statistics. */
final class Quantiles {

  private Quantiles() {}

  /**
   * The quantile at {@code h = (n - 1)·share} from 0.
   *
   * @param sorted ascending, at least one number
   */
  static double of(double[] sorted, double share) {
    double place = (sorted.length - 1) * share;
    int below = (int) StrictMath.floor(place);
    double low = sorted[below];
    double high = sorted[StrictMath.min(below + 1, sorted.length - 1)];
    return low + (place - below) * (high - low);
  }
}
