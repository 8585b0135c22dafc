package dev.renewal.score.treatment;

/**
 * Points for each whole step (每增加若干得若干分): from {@code start} on, each {@code size} more, or less
 * where less is better, adds {@code points} until the highest score.
 *
 * @param start the raw value that scores lowest
 * @param size the raw size of a step, greater than 0
 * @param points the points for a step, greater than 0
 * @param scale the range of scores
 */
public record Steps(double start, double size, double points, Scale scale) implements Normaliser {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if size or points are not greater than 0
   */
  public Steps {
    Required.finite("start", start);
    Required.positive("size", size);
    Required.positive("points", points);
  }

  @Override
  public boolean isPeerRelative() {
    return false;
  }

  @Override
  public StepCurve curve(Column reference, Direction direction) {
    return new StepCurve(start, size, points, scale, direction);
  }
}
