package dev.renewal.score.method;

import java.util.List;

/**
 * Weights by contrast and conflict (CRITIC 法; Diakoulaki, Mavrotas and Papayannakis 1995): {@code C
 * = σ·Σ(1 - r)} over the correlations r with the other columns, {@code w = C / ΣC}.
 *
 * <p>σ is the standard deviation with n - 1, r Pearson's correlation, within 10^-12 of 1 taken as
 * 1. The method is defined on columns that were made comparable, by min-max in the original paper;
 * that is left to the caller. A constant column has σ = 0, weighs nothing and counts in no other
 * column's sum, which is noted; if nothing is told by any column, all weigh the same.
 *
 * @param deviations σ of each column
 * @param correlations r of each pair of columns; 0 where one is constant, 1 with itself
 * @param information C of each column
 * @param weights the weights with sum 1
 * @param notes the constant columns
 */
public record CriticWeights(
    Numbers deviations,
    Matrix correlations,
    Numbers information,
    Numbers weights,
    List<MethodNote> notes)
    implements Weighting {

  /** Copies the notes. */
  public CriticWeights {
    notes = List.copyOf(notes);
  }

  /**
   * The weights of the columns of a table.
   *
   * @param table units in rows, comparable columns; no cell absent
   * @throws UnfitInputException if there is no cell or one is absent
   */
  public static CriticWeights of(Matrix table) {
    boolean[] constant = Shares.constantColumns(table.complete());
    int columns = table.columns();
    double[] deviations = new double[columns];
    double[] correlations = new double[columns * columns];
    double[] information = new double[columns];
    for (int column = 0; column < columns; column++) {
      deviations[column] = constant[column] ? 0 : Moments.deviation(table.columnArray(column));
      CompensatedSum conflict = new CompensatedSum();
      for (int other = 0; other < columns; other++) {
        double correlation = correlation(table, constant, column, other);
        correlations[column * columns + other] = correlation;
        conflict.add(constant[other] || constant[column] ? 0 : 1 - correlation);
      }
      information[column] = deviations[column] * conflict.value();
    }
    return new CriticWeights(
        Numbers.of(deviations),
        Matrix.ofCells(columns, columns, correlations),
        Numbers.of(information),
        Shares.ofInformation(information),
        Shares.notes(constant, information));
  }

  private static double correlation(Matrix table, boolean[] constant, int column, int other) {
    if (column == other) {
      return 1;
    }
    if (constant[column] || constant[other]) {
      return 0;
    }
    return Moments.correlation(table.columnArray(column), table.columnArray(other));
  }
}
