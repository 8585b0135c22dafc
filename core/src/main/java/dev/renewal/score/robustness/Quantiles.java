package dev.renewal.score.robustness;

/** Quantiles of sorted numbers, type 7: on a straight line between the order statistics. */
final class Quantiles {

  /** How far rounding may put a place beside the whole one that it is. */
  private static final double ROUNDING = 1e-9;

  private Quantiles() {}

  /**
   * The quantile at {@code h = (n - 1)·share} from 0.
   *
   * @param sorted ascending, at least one number
   */
  static double of(double[] sorted, double share) {
    double computed = (sorted.length - 1) * share;
    double whole = StrictMath.rint(computed);
    double place = StrictMath.abs(computed - whole) <= ROUNDING ? whole : computed;
    int below = (int) StrictMath.floor(place);
    double low = sorted[below];
    double high = sorted[StrictMath.min(below + 1, sorted.length - 1)];
    return StrictMath.min(high, low + (place - below) * (high - low));
  }
}
