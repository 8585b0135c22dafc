package dev.renewal.score.method;

import dev.renewal.score.method.Aggregation.Step;
import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * See {@link Aggregator#power}.
 *
 * @param exponent finite and not 0
 * @param floor the value that lower ones are raised to
 */
record PowerMean(double exponent, OptionalDouble floor) implements Aggregator {

  PowerMean {
    if (!Double.isFinite(exponent)) {
      throw UnfitInputException.of(Reason.OPTION, "p = " + exponent);
    }
    Parts.checkFloor(floor);
  }

  @Override
  public double aggregate(double[] values, double[] weights) {
    double weight = Parts.checkedNonNegative(values, weights);
    if (exponent < 0 && Parts.hasZero(values, weights, floor)) {
      return 0;
    }
    double unit = unit(values, weights);
    if (unit == 0) {
      return 0;
    }
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        double value = Parts.floored(values[i], floor) / unit;
        sum.add(weights[i] / weight * StrictMath.pow(value, exponent));
      }
    }
    return unit * StrictMath.pow(sum.value(), 1 / exponent);
  }

  /** The value that weighs most in the sum: measured in it, no power overflows or all vanish. */
  private double unit(double[] values, double[] weights) {
    double unit = exponent > 0 ? 0 : Double.MAX_VALUE;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        double value = Parts.floored(values[i], floor);
        unit = exponent > 0 ? StrictMath.max(unit, value) : StrictMath.min(unit, value);
      }
    }
    return unit;
  }

  @Override
  public Aggregation explain(double[] values, double[] weights) {
    String x = floor.isPresent() ? "max(x, min)" : "x";
    List<Step> steps = new ArrayList<>();
    floor.ifPresent(least -> steps.add(new Step("min", least)));
    if (exponent != -1) {
      steps.add(new Step("p", exponent));
    }
    return new Aggregation(
        aggregate(values, weights),
        Numbers.of(Shares.of(weights)),
        Optional.empty(),
        exponent == -1 ? "1 / Σ (w/" + x + ")" : "(Σ w·" + x + "^p)^(1/p)",
        steps);
  }
}
