package dev.renewal.score.method;

import dev.renewal.score.method.Aggregation.Step;
import java.util.List;
import java.util.Optional;

/**
 * See {@link Aggregator#mazziottaParetoMinus}.
 *
 * @param sign -1 takes the penalty off, 1 adds it
 */
record MazziottaPareto(int sign) implements Aggregator {

  @Override
  public double aggregate(double[] values, double[] weights) {
    double weight = Parts.checkedNonNegative(values, weights);
    double mean = mean(values, weights, weight);
    return mean == 0 ? 0 : mean + sign * variance(values, weights, weight, mean) / mean;
  }

  private static double mean(double[] values, double[] weights, double weight) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        sum.add(weights[i] / weight * values[i]);
      }
    }
    return sum.value();
  }

  private static double variance(double[] values, double[] weights, double weight, double mean) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        double distance = values[i] - mean;
        sum.add(weights[i] / weight * distance * distance);
      }
    }
    return sum.value();
  }

  @Override
  public Aggregation explain(double[] values, double[] weights) {
    double weight = Parts.checkedNonNegative(values, weights);
    double mean = mean(values, weights, weight);
    double variance = variance(values, weights, weight, mean);
    return new Aggregation(
        aggregate(values, weights),
        Numbers.of(Shares.of(weights)),
        Optional.empty(),
        sign < 0 ? "M - S²/M" : "M + S²/M",
        List.of(
            new Step("M", mean),
            new Step("S²", variance),
            new Step("S²/M", mean == 0 ? 0 : variance / mean)));
  }
}
