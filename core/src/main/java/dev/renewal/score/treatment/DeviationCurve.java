package dev.renewal.score.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Standard deviations from the mean: {@code score = centre + spread * z}, {@code z = (x - mean) /
 * deviation} where more is better, {@code (mean - x) / deviation} where less is.
 *
 * <p>Parameters: {@code mean}, {@code deviation}, {@code centre}, {@code spread}, and with limits
 * {@code lowest}, {@code highest}.
 *
 * @param mean the mean of the reference set
 * @param deviation its standard deviation, greater than 0
 * @param centre the score of the mean
 * @param spread the points for one standard deviation, greater than 0
 * @param limits the range scores are held in, or empty for none
 * @param direction which way is better
 */
public record DeviationCurve(
    double mean,
    double deviation,
    double centre,
    double spread,
    Optional<Scale> limits,
    Direction direction)
    implements ScoreCurve {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if deviation or spread are not greater than 0
   */
  public DeviationCurve {
    Required.finite("mean", mean);
    if (!(deviation > 0 && Double.isFinite(deviation))) {
      throw new IllegalArgumentException("deviation must be above 0, found: " + deviation);
    }
    Required.finite("centre", centre);
    Required.positive("spread", spread);
  }

  @Override
  public String kind() {
    return "deviation";
  }

  @Override
  public OptionalDouble score(double raw) {
    double free = direction.sign() * ((raw - mean) / deviation) * spread + centre;
    return limits.isPresent() ? OptionalDouble.of(limits.get().clamped(free)) : Reach.score(free);
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("mean", mean));
    parameters.add(new Parameter("deviation", deviation));
    parameters.add(new Parameter("centre", centre));
    parameters.add(new Parameter("spread", spread));
    limits.ifPresent(
        scale -> {
          parameters.add(new Parameter("lowest", scale.lowest()));
          parameters.add(new Parameter("highest", scale.highest()));
        });
    return List.copyOf(parameters);
  }

  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    double raw = mean + direction.sign() * ((score - centre) / spread) * deviation;
    return Reach.nearest(this, score, from, raw);
  }
}
