package dev.renewal.score.method;

/** The best and the worst value of each column. */
record Extremes(Numbers best, Numbers worst) {

  static Extremes of(Matrix values, DecisionMatrix decision) {
    double[] best = new double[values.columns()];
    double[] worst = new double[values.columns()];
    for (int column = 0; column < best.length; column++) {
      double least = Double.POSITIVE_INFINITY;
      double greatest = Double.NEGATIVE_INFINITY;
      for (int row = 0; row < values.rows(); row++) {
        least = StrictMath.min(least, values.get(row, column));
        greatest = StrictMath.max(greatest, values.get(row, column));
      }
      best[column] = decision.isHigherBetter(column) ? greatest : least;
      worst[column] = decision.isHigherBetter(column) ? least : greatest;
    }
    return new Extremes(Numbers.of(best), Numbers.of(worst));
  }
}
