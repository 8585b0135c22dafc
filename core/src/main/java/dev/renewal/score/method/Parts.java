package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.OptionalDouble;

/** The parts that an aggregator is given. */
final class Parts {

  private Parts() {}

  /** Refuses what no aggregator is defined for; gives the sum of the weights. */
  static double checkedWeight(double[] values, double[] weights) {
    if (values.length != weights.length) {
      throw UnfitInputException.of(Reason.LENGTH, values.length + " ≠ " + weights.length);
    }
    double sum = Shares.checkedSum(weights);
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0 && !Double.isFinite(values[i])) {
        throw UnfitInputException.inColumn(Reason.NOT_FINITE, i, values[i]);
      }
    }
    return sum;
  }

  /** Refuses negative values as well. */
  static double checkedNonNegative(double[] values, double[] weights) {
    double sum = checkedWeight(values, weights);
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0 && values[i] < 0) {
        throw UnfitInputException.inColumn(Reason.NEGATIVE, i, values[i]);
      }
    }
    return sum;
  }

  static void checkFloor(OptionalDouble floor) {
    if (floor.isPresent() && !(floor.getAsDouble() > 0 && Double.isFinite(floor.getAsDouble()))) {
      throw UnfitInputException.of(Reason.OPTION, "floor = " + floor.getAsDouble());
    }
  }

  /** A value, or the floor it is below. */
  static double floored(double value, OptionalDouble floor) {
    return floor.isPresent() ? StrictMath.max(value, floor.getAsDouble()) : value;
  }

  /** Tells whether a part that weighs anything is zero, the floor considered. */
  static boolean hasZero(double[] values, double[] weights, OptionalDouble floor) {
    if (floor.isPresent()) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0 && values[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
