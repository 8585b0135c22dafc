package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.Arrays;
import java.util.List;

/**
 * Weights by how unevenly values are spread (熵权法; Shannon's entropy): with {@code p = x / Σx} over
 * the n units of a column, {@code e = -Σ p·ln p / ln n}, where {@code 0·ln 0 = 0}, and {@code w =
 * (1 - e) / Σ(1 - e)}.
 *
 * <p>A constant column has {@code e = 1} and weighs nothing, which is noted; if all are constant,
 * or there is one unit only, all weigh the same. A column's unit of measurement does not matter,
 * its zero does: values counted from another zero weigh differently.
 *
 * @param entropies e of each column, from 0 to 1
 * @param divergences 1 - e of each column
 * @param weights the weights with sum 1
 * @param notes the constant columns
 */
public record EntropyWeights(
    Numbers entropies, Numbers divergences, Numbers weights, List<MethodNote> notes)
    implements Weighting {

  /** Copies the notes. */
  public EntropyWeights {
    notes = List.copyOf(notes);
  }

  /**
   * The weights of the columns of a table.
   *
   * @param table units in rows; no cell absent, none negative
   * @throws UnfitInputException if there is no cell, one is absent or one is negative
   */
  public static EntropyWeights of(Matrix table) {
    boolean[] constant = Shares.constantColumns(table.complete());
    double[] entropies = new double[table.columns()];
    double[] divergences = new double[table.columns()];
    for (int column = 0; column < entropies.length; column++) {
      double[] values = nonNegative(table, column);
      entropies[column] = constant[column] ? 1 : entropy(values);
      divergences[column] = 1 - entropies[column];
    }
    return new EntropyWeights(
        Numbers.of(entropies),
        Numbers.of(divergences),
        Shares.ofInformation(divergences),
        Shares.notes(constant, divergences));
  }

  private static double[] nonNegative(Matrix table, int column) {
    double[] values = table.columnArray(column);
    for (int row = 0; row < values.length; row++) {
      if (values[row] < 0) {
        throw UnfitInputException.at(Reason.NEGATIVE, row, column, values[row]);
      }
    }
    return values;
  }

  /** The entropy of a column that is not constant: it has two values, so that its sum is not 0. */
  private static double entropy(double[] values) {
    double largest = Arrays.stream(values).max().orElseThrow();
    double[] scaled = Arrays.stream(values).map(value -> value / largest).toArray();
    double total = CompensatedSum.of(scaled);
    CompensatedSum sum = new CompensatedSum();
    for (double value : scaled) {
      double share = value / total;
      if (share > 0) {
        sum.add(-share * StrictMath.log(share));
      }
    }
    return StrictMath.min(1, sum.value() / StrictMath.log(values.length));
  }
}
