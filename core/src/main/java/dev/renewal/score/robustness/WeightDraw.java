package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.GivenWeights;
import dev.renewal.score.method.Numbers;

/** How weights are drawn about those given (权重扰动). */
@FunctionalInterface
public interface WeightDraw {

  /**
   * Weights drawn anew.
   *
   * @param weights the given weights, with sum 1 or any other; not changed
   * @param random the random numbers of the replicate
   * @return new weights in a new array, with sum 1; a weight of 0 stays 0
   */
  double[] draw(double[] weights, RandomStream random);

  /**
   * Each weight drawn evenly from {@code w·(1 - share)} to {@code w·(1 + share)}; then all divided
   * by their sum.
   *
   * @param share from 0 to 1, such as 0.25
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  static WeightDraw noise(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("the share must be from 0 to 1: " + share);
    }
    return (weights, random) -> {
      double[] drawn = new double[weights.length];
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = weights[i] * (1 + share * (2 * random.nextDouble() - 1));
      }
      return DirichletDraw.shares(drawn);
    };
  }

  /**
   * Weights of a Dirichlet distribution whose mean are the given ones: parameters {@code
   * concentration·w} for weights of sum 1. The larger the concentration, the nearer to them.
   *
   * @param concentration the sum of the parameters, positive and finite
   * @throws IllegalArgumentException if it is not
   */
  static WeightDraw dirichlet(double concentration) {
    if (!(concentration > 0) || Double.isInfinite(concentration)) {
      throw new IllegalArgumentException(
          "the concentration must be positive and finite: " + concentration);
    }
    return (weights, random) -> {
      double[] parameters = GivenWeights.of(Numbers.of(weights)).weights().toArray();
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] *= concentration;
      }
      return DirichletDraw.draw(parameters, random);
    };
  }

  /** Any weights, all equally likely: a Dirichlet distribution of parameters 1. */
  static WeightDraw any() {
    return (weights, random) -> {
      double[] parameters = new double[weights.length];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = weights[i] > 0 ? 1 : 0;
      }
      return DirichletDraw.draw(parameters, random);
    };
  }

  /** The given weights, divided by their sum. */
  static WeightDraw none() {
    return (weights, random) -> DirichletDraw.shares(weights.clone());
  }
}
