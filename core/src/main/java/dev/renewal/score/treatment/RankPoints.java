package dev.renewal.score.treatment;

/**
 * The place among the reference set as points (位次得分): {@code first} for the worst, one more for
 * each place above it. Borda points begin with 0, ranks with 1.
 *
 * @param first the points of the worst place
 * @param ties the place of equals
 * @param whenEqual what units score that are all equal, between the points of the first and the
 *     last place
 */
public record RankPoints(double first, TiedRank ties, ZeroVariance whenEqual)
    implements Normaliser {

  /**
   * Checks the points.
   *
   * @throws IllegalArgumentException if they are not a number
   */
  public RankPoints {
    Required.finite("first", first);
  }

  @Override
  public boolean isPeerRelative() {
    return true;
  }

  @Override
  public ScoreCurve curve(Column reference, Direction direction) {
    double last = first + StrictMath.max(0, reference.presentCount() - 1);
    return ReferenceSet.evenCurve(reference, whenEqual, first + (last - first) / 2, last)
        .orElseGet(() -> new RankCurve(reference, new Scale(first, last), ties, direction));
  }
}
