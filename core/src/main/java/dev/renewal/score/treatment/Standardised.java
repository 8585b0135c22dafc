package dev.renewal.score.treatment;

import java.util.Optional;

/**
 * Standard deviations from the mean of the reference set (Z-score 标准化): {@code centre + spread * (x
 * - mean) / deviation} where more is better, {@code mean - x} where less is. Equal units score
 * {@code centre} under {@link ZeroVariance#NEUTRAL}.
 *
 * @param form the divisor of the deviation
 * @param centre the score of the mean, such as 50, or 0 for plain z
 * @param spread the points for one standard deviation, such as 10, or 1 for plain z
 * @param limits the range scores are held in, or empty for none
 * @param whenEqual what units score that are all equal
 */
public record Standardised(
    Form form, double centre, double spread, Optional<Scale> limits, ZeroVariance whenEqual)
    implements Normaliser {

  /** Plain z with the deviation of a sample, without limits, 0 for equal units. */
  public static final Standardised PLAIN =
      new Standardised(Form.SAMPLE, 0, 1, Optional.empty(), ZeroVariance.NEUTRAL);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if spread is not greater than 0, the centre is outside the
   *     limits, or {@link ZeroVariance#FULL} is asked for where no limits say what is full
   */
  public Standardised {
    Required.finite("centre", centre);
    Required.positive("spread", spread);
    if (limits.isPresent() && limits.get().clamped(centre) != centre) {
      throw new IllegalArgumentException("centre must be within the limits, found: " + centre);
    }
    if (limits.isEmpty() && whenEqual == ZeroVariance.FULL) {
      throw new IllegalArgumentException("FULL needs limits that say what the best score is");
    }
  }

  @Override
  public boolean isPeerRelative() {
    return true;
  }

  @Override
  public ScoreCurve curve(Column reference, Direction direction) {
    double full = limits.map(Scale::highest).orElse(centre);
    return ReferenceSet.evenCurve(reference, whenEqual, centre, full)
        .orElseGet(() -> deviationCurve(reference, direction));
  }

  private ScoreCurve deviationCurve(Column reference, Direction direction) {
    double mean = Statistics.mean(reference).orElseThrow();
    double deviation =
        (form == Form.SAMPLE
                ? Statistics.sampleDeviation(reference)
                : Statistics.populationDeviation(reference))
            .orElseThrow();
    return deviation > 0
        ? new DeviationCurve(mean, deviation, centre, spread, limits, direction)
        : ReferenceSet.even(whenEqual, centre, limits.map(Scale::highest).orElse(centre));
  }

  /** The divisor of a standard deviation. */
  public enum Form {
    /** One less than the number of values. */
    SAMPLE,
    /** The number of values. */
    POPULATION
  }
}
