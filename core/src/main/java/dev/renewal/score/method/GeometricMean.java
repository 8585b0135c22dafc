package dev.renewal.score.method;

import dev.renewal.score.method.Aggregation.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * See {@link Aggregator#geometric}.
 *
 * <p>The contributions of a positive geometric mean G are those of the arithmetic mean that equals
 * it, with weights in proportion to {@code w / L(x, G)}, where {@code L(a, b) = (a - b) / (ln a -
 * ln b)} is the logarithmic mean and {@code L(a, a) = a}.
 *
 * @param floor the value that lower ones are raised to
 */
record GeometricMean(OptionalDouble floor) implements Aggregator {

  GeometricMean {
    Parts.checkFloor(floor);
  }

  @Override
  public double aggregate(double[] values, double[] weights) {
    double weight = Parts.checkedNonNegative(values, weights);
    if (Parts.hasZero(values, weights, floor)) {
      return 0;
    }
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        sum.add(weights[i] / weight * StrictMath.log(Parts.floored(values[i], floor)));
      }
    }
    return StrictMath.exp(sum.value());
  }

  @Override
  public Aggregation explain(double[] values, double[] weights) {
    double value = aggregate(values, weights);
    double[] shares = Shares.of(weights);
    List<Step> steps =
        floor.isPresent() ? List.of(new Step("min", floor.getAsDouble())) : List.of();
    return new Aggregation(
        value,
        Numbers.of(shares),
        Optional.of(Numbers.of(contributions(value, values, shares))),
        floor.isPresent() ? "Π max(x, min)^w" : "Π x^w",
        steps);
  }

  private double[] contributions(double whole, double[] values, double[] shares) {
    double[] contributions = new double[values.length];
    if (whole == 0) {
      return contributions;
    }
    double[] proportions = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      proportions[i] =
          shares[i] == 0 ? 0 : shares[i] / overWhole(Parts.floored(values[i], floor) / whole);
    }
    double sum = CompensatedSum.of(proportions);
    for (int i = 0; i < values.length; i++) {
      contributions[i] =
          proportions[i] == 0 ? 0 : proportions[i] / sum * Parts.floored(values[i], floor);
    }
    return contributions;
  }

  /** L(q, 1), the logarithmic mean of a part and the whole, over the whole. */
  private static double overWhole(double q) {
    double away = q - 1;
    if (away == 0) {
      return 1;
    }
    return away / (StrictMath.abs(away) < 0.5 ? StrictMath.log1p(away) : StrictMath.log(q));
  }
}
