package dev.renewal.score.treatment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The raw value as the score where more is better, {@code lowest + highest - x} where less is. A
 * value outside the scale has no score.
 *
 * <p>Parameters: {@code lowest}, {@code highest}.
 *
 * @param scale lowest and highest score
 * @param direction which way is better
 */
public record SameCurve(Scale scale, Direction direction) implements ScoreCurve {

  @Override
  public String kind() {
    return "same";
  }

  @Override
  public OptionalDouble score(double raw) {
    if (raw < scale.lowest() || raw > scale.highest()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(mirrored(raw));
  }

  private double mirrored(double value) {
    return direction == Direction.HIGHER_IS_BETTER
        ? value
        : scale.clamped(scale.lowest() + scale.highest() - value);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("lowest", scale.lowest()), new Parameter("highest", scale.highest()));
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    return Reach.nearest(this, score, from, mirrored(scale.clamped(score)));
  }
}
