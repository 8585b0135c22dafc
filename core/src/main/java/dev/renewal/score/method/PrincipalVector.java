package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;

/**
 * The principal eigenvector of a positive matrix, by repeated multiplication.
 *
 * @param weights the vector with sum 1
 * @param value its eigenvalue
 */
record PrincipalVector(Numbers weights, double value) {

  /** Many more than judgements need; with contradictions of a million to one it takes as many. */
  private static final int MOST_ROUNDS = 1_000_000;

  /** The change of a weight, by its size, below which only rounding is left. */
  private static final double SETTLED = 4e-16;

  static PrincipalVector of(Matrix positive) {
    int size = positive.rows();
    double[][] rows = new double[size][];
    Arrays.setAll(rows, row -> positive.row(row).toArray());
    double[] vector = Shares.equal(size);
    double smallest = Double.MAX_VALUE;
    int roundsWithoutGain = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = Shares.of(product(rows, vector));
      double change = change(vector, next);
      vector = next;
      roundsWithoutGain = change < smallest ? 0 : roundsWithoutGain + 1;
      smallest = StrictMath.min(smallest, change);
      if (change <= SETTLED || (change < 1e-13 && roundsWithoutGain > 20)) {
        return new PrincipalVector(Numbers.of(vector), value(rows, vector));
      }
    }
    throw UnfitInputException.of(Reason.NO_CONVERGENCE, size);
  }

  private static double[] product(double[][] rows, double[] vector) {
    double[] product = new double[vector.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < vector.length; column++) {
        product[row] += rows[row][column] * vector[column];
      }
    }
    return product;
  }

  /** The largest change of a weight by its size. */
  private static double change(double[] before, double[] after) {
    double largest = 0;
    for (int i = 0; i < before.length; i++) {
      largest = StrictMath.max(largest, StrictMath.abs(after[i] - before[i]) / after[i]);
    }
    return largest;
  }

  /** The mean quotient of the product and the vector. */
  private static double value(double[][] rows, double[] vector) {
    double[] product = product(rows, vector);
    double[] quotients = new double[vector.length];
    Arrays.setAll(quotients, i -> product[i] / vector[i]);
    return Moments.mean(quotients);
  }
}
