package dev.renewal.score.treatment;

import java.util.List;

/**
 * A column after treatment.
 *
 * @param values the column
 * @param steps what was done, in order, also what was tried and not kept
 */
public record Treated(Column values, List<TreatmentStep> steps) {

  /** Copies the list. */
  public Treated {
    steps = List.copyOf(steps);
  }
}
