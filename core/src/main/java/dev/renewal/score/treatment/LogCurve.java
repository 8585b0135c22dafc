package dev.renewal.score.treatment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A straight line over natural logarithms, flat beyond its ends: {@code score = lowest + (highest -
 * lowest) * (ln x - ln worst) / (ln best - ln worst)}. A value of 0 or less lies beyond the smaller
 * end.
 *
 * <p>Parameters: {@code worst}, {@code best}, {@code lowest}, {@code highest}.
 *
 * @param worst the raw value that scores lowest, greater than 0
 * @param best the raw value that scores highest, greater than 0
 * @param scale lowest and highest score
 */
public record LogCurve(double worst, double best, Scale scale) implements ScoreCurve {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if an end is not greater than 0, or the logarithms of both are
   *     equal
   */
  public LogCurve {
    Required.positive("worst", worst);
    Required.positive("best", best);
    if (StrictMath.log(worst) == StrictMath.log(best)) {
      throw new IllegalArgumentException(
          "worst and best must differ, found: " + worst + " and " + best);
    }
  }

  @Override
  public String kind() {
    return "log";
  }

  @Override
  public OptionalDouble score(double raw) {
    if (raw <= 0) {
      return OptionalDouble.of(worst < best ? scale.lowest() : scale.highest());
    }
    double start = StrictMath.log(worst);
    return OptionalDouble.of(
        scale.within((StrictMath.log(raw) - start) / (StrictMath.log(best) - start)));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("worst", worst),
        new Parameter("best", best),
        new Parameter("lowest", scale.lowest()),
        new Parameter("highest", scale.highest()));
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    double start = StrictMath.log(worst);
    double share = StrictMath.min(1, scale.shareOf(score));
    return Reach.nearest(
        this,
        score,
        from,
        share == 1 ? best : StrictMath.exp(start + share * (StrictMath.log(best) - start)));
  }
}
