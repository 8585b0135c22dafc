package dev.renewal.standard;

import java.util.List;
import java.util.Optional;

/**
 * How scores are published and ranked (取整与排名). Ranks are never taken from rounded scores.
 *
 * @param scale the decimal places of published scores; empty where nothing is rounded
 * @param rounding how they are rounded: {@code HALF_UP}, {@code HALF_EVEN}, {@code FLOOR}, {@code
 *     CEILING} …
 * @param style the style of ranks: {@code COMPETITION} 1-2-2-4, {@code MODIFIED} 1-3-3-4, {@code
 *     DENSE} 1-2-2-3 or {@code FRACTIONAL} 1-2.5-2.5-4
 * @param tieBreaks what decides between equals, in order; then they share a rank
 */
public record ScoreRanking(
    Optional<Setting> scale, Setting rounding, Setting style, List<ScoreTieBreak> tieBreaks) {
  /** Copies the tie-breaks. */
  public ScoreRanking {
    tieBreaks = List.copyOf(tieBreaks);
  }
}
