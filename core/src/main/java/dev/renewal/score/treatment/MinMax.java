package dev.renewal.score.treatment;

/**
 * Smallest and largest value of the reference set as ends (极差法): {@code (x - min) / (max - min)} of
 * the scale where more is better, {@code (max - x) / (max - min)} where less is.
 *
 * @param scale the range of scores
 * @param beyond what later values score beyond the ends
 * @param whenEqual what units score that are all equal
 */
public record MinMax(Scale scale, Beyond beyond, ZeroVariance whenEqual) implements Normaliser {

  /** From 0 to 100, clamped, the middle for equal units. */
  public static final MinMax HUNDRED =
      new MinMax(Scale.HUNDRED, Beyond.CLAMPED, ZeroVariance.NEUTRAL);

  @Override
  public boolean isPeerRelative() {
    return true;
  }

  @Override
  public ScoreCurve curve(Column reference, Direction direction) {
    return ReferenceSet.evenCurve(reference, whenEqual, scale.middle(), scale.highest())
        .orElseGet(
            () ->
                new LineCurve(
                    ReferenceSet.worst(reference, direction),
                    ReferenceSet.best(reference, direction),
                    scale,
                    beyond));
  }
}
