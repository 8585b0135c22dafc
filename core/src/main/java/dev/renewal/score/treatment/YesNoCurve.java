package dev.renewal.score.treatment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One score for yes (raw value 1) and one for no (raw value 0); no other value has a score.
 *
 * <p>Parameters: {@code yes}, {@code no}.
 *
 * @param yes the score of yes
 * @param no the score of no
 */
public record YesNoCurve(double yes, double no) implements ScoreCurve {

  /**
   * Checks the scores.
   *
   * @throws IllegalArgumentException if one is not a number
   */
  public YesNoCurve {
    Required.finite("yes", yes);
    Required.finite("no", no);
  }

  @Override
  public String kind() {
    return "yes-no";
  }

  @Override
  public OptionalDouble score(double raw) {
    if (raw == 1) {
      return OptionalDouble.of(yes);
    }
    return raw == 0 ? OptionalDouble.of(no) : OptionalDouble.empty();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("yes", yes), new Parameter("no", no));
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    return Reach.nearest(this, score, from, yes > no ? 1 : 0);
  }
}
