package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * No score for any unit. It has no parameters.
 *
 * @param why the reason, which a reader has to be told
 */
public record NoCurve(CurveNote why) implements ScoreCurve {

  @Override
  public String kind() {
    return "none";
  }

  @Override
  public OptionalDouble score(double raw) {
    return OptionalDouble.empty();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Optional<CurveNote> note() {
    return Optional.of(why);
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    return OptionalDouble.empty();
  }
}
