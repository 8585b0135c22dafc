package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.treatment.FillSource;
import java.util.Optional;

/**
 * An indicator of one unit on its way to a score; a step that a parameter leaves open is NaN, and
 * so are those after it.
 *
 * @param input what is known before other units have a say
 * @param fill where a filled value comes from
 * @param imputed the value after filling in
 * @param treated the value after the treatment of outliers
 * @param score the score
 */
record LeafValue(
    LeafInput input, Optional<FillSource> fill, double imputed, double treated, double score) {

  /** Tells whether the score comes from a value of its own, not one that was filled in. */
  boolean isKnown() {
    return input.state() == CellState.PRESENT
        && !Double.isNaN(input.quotient())
        && !Double.isNaN(score);
  }

  /** Tells whether there is a value that has no score. */
  boolean isUnscored() {
    return !Double.isNaN(treated) && Double.isNaN(score);
  }
}
