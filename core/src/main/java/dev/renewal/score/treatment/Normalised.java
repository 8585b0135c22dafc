package dev.renewal.score.treatment;

import java.util.List;

/**
 * A column of scores, and how it came about.
 *
 * @param scores the scores, missing where the raw value is missing or could not be scored
 * @param curve what made them of the raw values
 * @param unscored the units, by index, that have a raw value and no score
 */
public record Normalised(Column scores, ScoreCurve curve, List<Integer> unscored) {

  /** Copies the list. */
  public Normalised {
    unscored = List.copyOf(unscored);
  }

  /**
   * Tells whether the indicator is dropped for all units, so that it leaves the denominators: its
   * scores are absent, not missing.
   */
  public boolean isDropped() {
    return curve instanceof NoCurve none && none.why() == CurveNote.ALL_EQUAL_DROPPED;
  }
}
