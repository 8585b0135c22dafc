package dev.renewal.score.treatment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A straight line: {@code score = lowest + (highest - lowest) * (x - worst) / (best - worst)}.
 *
 * <p>Parameters: {@code worst}, {@code best}, {@code lowest}, {@code highest}.
 *
 * @param worst the raw value that scores lowest; above {@code best} where less is better
 * @param best the raw value that scores highest
 * @param scale lowest and highest score
 * @param beyond what is scored beyond worst and best
 */
public record LineCurve(double worst, double best, Scale scale, Beyond beyond)
    implements ScoreCurve {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if worst and best are equal
   */
  public LineCurve {
    Required.finite("worst", worst);
    Required.finite("best", best);
    if (worst == best) {
      throw new IllegalArgumentException("worst and best must differ, found twice: " + worst);
    }
  }

  @Override
  public String kind() {
    return "line";
  }

  @Override
  public OptionalDouble score(double raw) {
    double share = (raw - worst) / (best - worst);
    return beyond == Beyond.CLAMPED
        ? OptionalDouble.of(scale.within(share))
        : Reach.score(scale.at(share));
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
    return Reach.nearest(this, score, from, worst + scale.shareOf(score) * (best - worst));
  }
}
