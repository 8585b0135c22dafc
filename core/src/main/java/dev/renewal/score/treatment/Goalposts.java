package dev.renewal.score.treatment;

/**
 * Fixed ends (阈值法): {@code lower} scores lowest and {@code upper} highest where more is better, the
 * other way round where less is; a straight line between them.
 *
 * <p>The default kind of normaliser: one unit's score cannot depend on who else is in the list.
 *
 * @param lower the lower end L, such as 0
 * @param upper the upper end U, such as 35
 * @param scale the range of scores
 * @param beyond what is scored beyond the ends
 */
public record Goalposts(double lower, double upper, Scale scale, Beyond beyond)
    implements Normaliser {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if lower is not below upper
   */
  public Goalposts {
    Required.below("lower", lower, "upper", upper);
  }

  /**
   * Goalposts that score from 0 to 100 and no more.
   *
   * @param lower the lower end
   * @param upper the upper end
   */
  public static Goalposts of(double lower, double upper) {
    return new Goalposts(lower, upper, Scale.HUNDRED, Beyond.CLAMPED);
  }

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public LineCurve curve(Column reference, Direction direction) {
    return direction == Direction.HIGHER_IS_BETTER
        ? new LineCurve(lower, upper, scale, beyond)
        : new LineCurve(upper, lower, scale, beyond);
  }
}
