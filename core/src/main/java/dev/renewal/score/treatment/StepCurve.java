package dev.renewal.score.treatment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Points for each whole step: {@code score = lowest + points * floor((x - start) / size)} where
 * more is better, {@code (start - x)} where less is, held within the scale.
 *
 * <p>A step that is short by no more than 1e-9 of its size is whole, so that 0.3 holds three steps
 * of 0.1. Parameters: {@code start}, {@code size}, {@code points}, {@code lowest}, {@code highest}.
 *
 * @param start the raw value without a step
 * @param size the raw size of a step, greater than 0
 * @param points the points for a step, greater than 0
 * @param scale lowest and highest score
 * @param direction which way steps are counted
 */
public record StepCurve(double start, double size, double points, Scale scale, Direction direction)
    implements ScoreCurve {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if size or points are not greater than 0
   */
  public StepCurve {
    Required.finite("start", start);
    Required.positive("size", size);
    Required.positive("points", points);
  }

  @Override
  public String kind() {
    return "steps";
  }

  @Override
  public OptionalDouble score(double raw) {
    double steps = StrictMath.floor(direction.sign() * (raw - start) / size + Reach.TOLERANCE);
    return OptionalDouble.of(scale.clamped(scale.lowest() + points * steps));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("start", start),
        new Parameter("size", size),
        new Parameter("points", points),
        new Parameter("lowest", scale.lowest()),
        new Parameter("highest", scale.highest()));
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    double steps = StrictMath.ceil((score - scale.lowest()) / points - Reach.TOLERANCE);
    return Reach.nearest(this, score, from, start + direction.sign() * steps * size);
  }
}
