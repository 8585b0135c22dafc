package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.CompensatedSum;

/** Weights of a Dirichlet distribution: gamma numbers divided by their sum. */
final class DirichletDraw {

  private DirichletDraw() {}

  /** Draws weights; a parameter of 0 gives weight 0. Drawn again if all vanish below a double. */
  static double[] draw(double[] parameters, RandomStream random) {
    double[] drawn = new double[parameters.length];
    boolean vanished = true;
    while (vanished) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = parameters[i] > 0 ? random.nextGamma(parameters[i]) : 0;
        vanished &= drawn[i] == 0;
      }
    }
    return shares(drawn);
  }

  /** Divides the numbers by their sum, in place. */
  static double[] shares(double[] numbers) {
    double sum = CompensatedSum.of(numbers);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] /= sum;
    }
    return numbers;
  }
}
