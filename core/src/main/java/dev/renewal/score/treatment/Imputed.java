package dev.renewal.score.treatment;

import java.util.List;

/**
 * A column after imputation.
 *
 * @param values the column
 * @param fills what was filled, by index
 * @param unfilled the units, by index, that are still without a value
 */
public record Imputed(Column values, List<Fill> fills, List<Integer> unfilled) {

  /** Copies the lists. */
  public Imputed {
    fills = List.copyOf(fills);
    unfilled = List.copyOf(unfilled);
  }
}
