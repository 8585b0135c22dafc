package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The best score for whoever has reached a target, the worst for anyone else, because every unit of
 * the reference set has reached it and left no way to measure.
 *
 * <p>Parameters: {@code target}, {@code lowest}, {@code highest}.
 *
 * @param target the target
 * @param scale lowest and highest score
 * @param direction which way is better
 */
public record ReachedCurve(double target, Scale scale, Direction direction) implements ScoreCurve {

  @Override
  public String kind() {
    return "reached";
  }

  @Override
  public OptionalDouble score(double raw) {
    boolean reached = direction.sign() * raw >= direction.sign() * target;
    return OptionalDouble.of(reached ? scale.highest() : scale.lowest());
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("target", target),
        new Parameter("lowest", scale.lowest()),
        new Parameter("highest", scale.highest()));
  }

  @Override
  public Optional<CurveNote> note() {
    return Optional.of(CurveNote.TARGET_REACHED_BY_ALL);
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    return Reach.nearest(this, score, from, target);
  }
}
