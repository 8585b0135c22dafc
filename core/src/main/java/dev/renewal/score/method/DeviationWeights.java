package dev.renewal.score.method;

import java.util.List;

/**
 * Weights by standard deviation (标准差法): {@code w = σ / Σσ}, σ with n - 1 over comparable columns. A
 * constant column weighs nothing, which is noted; if all are, all weigh the same.
 *
 * @param deviations σ of each column
 * @param weights the weights with sum 1
 * @param notes the constant columns
 */
public record DeviationWeights(Numbers deviations, Numbers weights, List<MethodNote> notes)
    implements Weighting {

  /** Copies the notes. */
  public DeviationWeights {
    notes = List.copyOf(notes);
  }

  /**
   * The weights of the columns of a table.
   *
   * @param table units in rows, comparable columns; no cell absent
   * @throws UnfitInputException if there is no cell or one is absent
   */
  public static DeviationWeights of(Matrix table) {
    boolean[] constant = Shares.constantColumns(table.complete());
    double[] deviations = new double[table.columns()];
    for (int column = 0; column < deviations.length; column++) {
      deviations[column] = constant[column] ? 0 : Moments.deviation(table.columnArray(column));
    }
    return new DeviationWeights(
        Numbers.of(deviations),
        Shares.ofInformation(deviations),
        Shares.notes(constant, deviations));
  }
}
