package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One score for every unit, because the reference set tells none apart.
 *
 * <p>Parameter: {@code score}.
 *
 * @param even the score
 * @param why the reason, which a reader has to be told
 */
public record EvenCurve(double even, CurveNote why) implements ScoreCurve {

  @Override
  public String kind() {
    return "even";
  }

  @Override
  public OptionalDouble score(double raw) {
    return OptionalDouble.of(even);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("score", even));
  }

  @Override
  public Optional<CurveNote> note() {
    return Optional.of(why);
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    return Reach.nearest(this, score, from, from);
  }
}
