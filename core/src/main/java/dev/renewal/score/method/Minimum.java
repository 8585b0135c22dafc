package dev.renewal.score.method;

import java.util.List;
import java.util.Optional;

/** See {@link Aggregator#minimum}. */
record Minimum() implements Aggregator {

  @Override
  public double aggregate(double[] values, double[] weights) {
    Parts.checkedWeight(values, weights);
    double worst = Double.POSITIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        worst = StrictMath.min(worst, values[i]);
      }
    }
    return worst;
  }

  @Override
  public Aggregation explain(double[] values, double[] weights) {
    return new Aggregation(
        aggregate(values, weights),
        Numbers.of(Shares.of(weights)),
        Optional.empty(),
        "min x",
        List.of());
  }
}
