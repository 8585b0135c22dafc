package dev.renewal.score.robustness;

import java.util.Arrays;

/** Ranks of scores: 1 for the highest, equals sharing the first of their places (1-2-2-4). */
final class Places {

  private static final double GRID = 1e9;

  private Places() {}

  /** The rank of each score, equality on a grid of 10^-9; 0 for NaN. */
  static int[] of(double[] scores) {
    double[] sorted = new double[scores.length];
    int defined = 0;
    for (double score : scores) {
      if (!Double.isNaN(score)) {
        sorted[defined++] = onGrid(score);
      }
    }
    Arrays.sort(sorted, 0, defined);
    int[] ranks = new int[scores.length];
    for (int unit = 0; unit < scores.length; unit++) {
      if (!Double.isNaN(scores[unit])) {
        ranks[unit] = 1 + defined - notAbove(sorted, defined, onGrid(scores[unit]));
      }
    }
    return ranks;
  }

  /** Zero has one sign, since sorting and comparing take its two apart. */
  private static double onGrid(double score) {
    return StrictMath.rint(score * GRID) + 0.0;
  }

  /** How many of the sorted numbers are not above a number. */
  private static int notAbove(double[] sorted, int length, double number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
