package dev.renewal.score.robustness;

import java.util.OptionalDouble;

/**
 * How far ranks lie from the nominal ones (名次变动).
 *
 * @param mean the mean distance over the units that have a rank in both; empty if there are none
 * @param greatest the greatest distance
 * @param units how many units have a rank in both
 */
public record RankShift(OptionalDouble mean, int greatest, int units) {

  /**
   * The shift between two lists of scores of the same units; NaN where a unit has none.
   *
   * @param nominal the nominal scores
   * @param scores other scores
   * @throws IllegalArgumentException if they differ in length
   */
  public static RankShift between(double[] nominal, double[] scores) {
    if (nominal.length != scores.length) {
      throw new IllegalArgumentException(scores.length + " scores for " + nominal.length);
    }
    int[] before = Places.of(nominal);
    int[] after = Places.of(scores);
    long sum = 0;
    int greatest = 0;
    int units = 0;
    for (int unit = 0; unit < before.length; unit++) {
      if (before[unit] > 0 && after[unit] > 0) {
        int distance = StrictMath.abs(after[unit] - before[unit]);
        sum += distance;
        greatest = StrictMath.max(greatest, distance);
        units++;
      }
    }
    OptionalDouble mean =
        units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / units);
    return new RankShift(mean, greatest, units);
  }
}
