package dev.renewal.score.treatment;

/**
 * The place among the reference set as a share (百分位次法): {@code (r - 1) / (n - 1)} of the scale, the
 * place {@code r} counted from 1 for the worst of {@code n} values.
 *
 * @param scale the range of scores
 * @param ties the place of equals
 * @param whenEqual what units score that are all equal, also a single one
 */
public record PercentileRank(Scale scale, TiedRank ties, ZeroVariance whenEqual)
    implements Normaliser {

  @Override
  public boolean isPeerRelative() {
    return true;
  }

  @Override
  public ScoreCurve curve(Column reference, Direction direction) {
    return ReferenceSet.evenCurve(reference, whenEqual, scale.middle(), scale.highest())
        .orElseGet(() -> new RankCurve(reference, scale, ties, direction));
  }
}
