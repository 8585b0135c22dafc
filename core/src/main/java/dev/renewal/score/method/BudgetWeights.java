package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.List;

/**
 * Weights by budget allocation (预算分配法): each expert gives out the same number of points among the
 * indicators; a weight is the mean of the experts' shares.
 *
 * @param budget the points each expert has given out
 * @param weights the weights with sum 1
 * @param deviations how far the experts' shares lie apart: their standard deviation with n - 1
 */
public record BudgetWeights(double budget, Numbers weights, Numbers deviations)
    implements Weighting {

  private static final double TOLERANCE = 1e-9;

  /**
   * The weights of what experts have given points to.
   *
   * @param points experts in rows, indicators in columns; no cell absent, none negative
   * @throws UnfitInputException if there is no cell, one is absent or negative, an expert gave out
   *     nothing, or experts gave out different totals (beyond 10^-9 of the first)
   */
  public static BudgetWeights of(Matrix points) {
    points.complete();
    double budget = 0;
    double[] shares = new double[points.rows() * points.columns()];
    for (int expert = 0; expert < points.rows(); expert++) {
      double[] given = points.row(expert).toArray();
      double total = checkedTotal(given, expert);
      budget = expert == 0 ? total : budget;
      if (StrictMath.abs(total - budget) > TOLERANCE * budget) {
        throw UnfitInputException.inRow(Reason.UNEQUAL_BUDGET, expert, total);
      }
      for (int column = 0; column < given.length; column++) {
        shares[expert * given.length + column] = given[column] / total;
      }
    }
    return of(budget, Matrix.ofCells(points.rows(), points.columns(), shares));
  }

  private static BudgetWeights of(double budget, Matrix shares) {
    double[] weights = new double[shares.columns()];
    double[] deviations = new double[shares.columns()];
    for (int column = 0; column < weights.length; column++) {
      double[] ofExperts = shares.columnArray(column);
      weights[column] = Moments.mean(ofExperts);
      deviations[column] = Moments.deviation(ofExperts);
    }
    return new BudgetWeights(budget, Numbers.of(weights), Numbers.of(deviations));
  }

  private static double checkedTotal(double[] given, int expert) {
    for (int column = 0; column < given.length; column++) {
      if (given[column] < 0) {
        throw UnfitInputException.at(Reason.NEGATIVE_WEIGHT, expert, column, given[column]);
      }
    }
    double total = CompensatedSum.of(given);
    if (total == 0) {
      throw UnfitInputException.inRow(Reason.ZERO_WEIGHTS, expert, total);
    }
    return total;
  }

  @Override
  public List<MethodNote> notes() {
    return List.of();
  }
}
