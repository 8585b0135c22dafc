package dev.renewal.score.method;

import java.util.List;
import java.util.Optional;

/** See {@link Aggregator#arithmetic}. */
record ArithmeticMean() implements Aggregator {

  @Override
  public double aggregate(double[] values, double[] weights) {
    double weight = Parts.checkedWeight(values, weights);
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        sum.add(weights[i] / weight * values[i]);
      }
    }
    return sum.value();
  }

  @Override
  public Aggregation explain(double[] values, double[] weights) {
    double value = aggregate(values, weights);
    double[] shares = Shares.of(weights);
    double[] contributions = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      contributions[i] = shares[i] > 0 ? shares[i] * values[i] : 0;
    }
    return new Aggregation(
        value, Numbers.of(shares), Optional.of(Numbers.of(contributions)), "Σ w·x", List.of());
  }
}
