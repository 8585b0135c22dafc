package dev.renewal.score.treatment;

/**
 * Fixed ends over natural logarithms (对数阈值法), for amounts whose growth matters less the larger they
 * are, such as income; nothing is scored beyond the ends.
 *
 * @param lower the lower end, greater than 0
 * @param upper the upper end
 * @param scale the range of scores
 */
public record LogGoalposts(double lower, double upper, Scale scale) implements Normaliser {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if lower is not greater than 0, or not below upper
   */
  public LogGoalposts {
    Required.positive("lower", lower);
    Required.below("lower", lower, "upper", upper);
  }

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public LogCurve curve(Column reference, Direction direction) {
    return direction == Direction.HIGHER_IS_BETTER
        ? new LogCurve(lower, upper, scale)
        : new LogCurve(upper, lower, scale);
  }
}
