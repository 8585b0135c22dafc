package dev.renewal.score.method;

import java.util.List;
import java.util.Optional;

/** See {@link Aggregator#sum}. */
record WeightedTotal() implements Aggregator {

  @Override
  public double aggregate(double[] values, double[] weights) {
    return CompensatedSum.of(contributions(values, weights));
  }

  @Override
  public Aggregation explain(double[] values, double[] weights) {
    double[] contributions = contributions(values, weights);
    return new Aggregation(
        CompensatedSum.of(contributions),
        Numbers.of(weights),
        Optional.of(Numbers.of(contributions)),
        "Σ w·x",
        List.of());
  }

  private static double[] contributions(double[] values, double[] weights) {
    Parts.checkedWeight(values, weights);
    double[] contributions = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      contributions[i] = weights[i] > 0 ? weights[i] * values[i] : 0;
    }
    return contributions;
  }
}
