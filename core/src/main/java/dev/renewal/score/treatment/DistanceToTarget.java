package dev.renewal.score.treatment;

/**
 * The way from the worst value of the reference set to a target (目标达成度): {@code (x - min) / (target
 * - min)} of the scale where more is better, {@code (max - x) / (max - target)} where less is.
 *
 * <p>Where every unit of the set has reached the target there is no way left to measure: whoever
 * has reached it scores highest, anyone else lowest, and it is noted.
 *
 * @param target the target
 * @param scale the range of scores
 * @param beyond what is scored beyond the target and the worst value
 */
public record DistanceToTarget(double target, Scale scale, Beyond beyond) implements Normaliser {

  /**
   * Checks the target.
   *
   * @throws IllegalArgumentException if it is not a number
   */
  public DistanceToTarget {
    Required.finite("target", target);
  }

  @Override
  public boolean isPeerRelative() {
    return true;
  }

  @Override
  public ScoreCurve curve(Column reference, Direction direction) {
    if (reference.presentCount() == 0) {
      return new NoCurve(CurveNote.NOTHING_PRESENT);
    }
    double worst = ReferenceSet.worst(reference, direction);
    return direction.sign() * target > direction.sign() * worst
        ? new LineCurve(worst, target, scale, beyond)
        : new ReachedCurve(target, scale, direction);
  }
}
