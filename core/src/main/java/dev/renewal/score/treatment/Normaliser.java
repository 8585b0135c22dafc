package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to bring the raw values of an indicator onto a scale of scores (无量纲化).
 *
 * <p>A fixed one ({@link Goalposts} and tables) scores a unit by itself. A {@linkplain
 * #isPeerRelative() peer-relative} one scores it among the units of a reference set, so that its
 * score changes with them.
 */
public sealed interface Normaliser
    permits Goalposts,
        LogGoalposts,
        MinMax,
        Standardised,
        DistanceToTarget,
        PercentileRank,
        RankPoints,
        QuantileBins,
        Bins,
        Steps,
        PiecewiseLinear,
        YesNo,
        AsGiven {

  /** Tells whether scores depend on a reference set. */
  boolean isPeerRelative();

  /**
   * The curve of scores.
   *
   * @param reference the reference set; fixed normalisers do not look at it
   * @param direction which way the indicator is better
   * @return the curve
   */
  ScoreCurve curve(Column reference, Direction direction);

  /**
   * The scores of a column that is its own reference set.
   *
   * @param column the column
   * @param direction which way the indicator is better
   * @return the scores
   */
  default Normalised normalise(Column column, Direction direction) {
    return normalise(column, column, direction);
  }

  /**
   * The scores of a column among a reference set.
   *
   * @param column the column
   * @param reference the reference set
   * @param direction which way the indicator is better
   * @return the scores
   */
  default Normalised normalise(Column column, Column reference, Direction direction) {
    ScoreCurve curve = curve(reference, direction);
    Column scores = curve.scores(column);
    List<Integer> unscored = new ArrayList<>();
    for (int i = 0; i < column.size(); i++) {
      if (column.isPresent(i) && !scores.isPresent(i)) {
        unscored.add(i);
      }
    }
    return new Normalised(scores, curve, unscored);
  }
}
