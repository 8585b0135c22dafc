package dev.renewal.score.treatment;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The place among a reference set: {@code score = lowest + (r - 1) * (highest - lowest) / (n - 1)},
 * where {@code r} is the place counted from 1 for the worst of the {@code n} values.
 *
 * <p>A value that is not in the set gets the place it would take in it, at most {@code n}. Values
 * are compared as they are, without tolerance. Parameters: {@code n}, {@code lowest}, {@code
 * highest}.
 *
 * @param reference the values of the reference set, ascending, at least two
 * @param scale lowest and highest score
 * @param ties the place of equals
 * @param direction which way is better
 */
public record RankCurve(Column reference, Scale scale, TiedRank ties, Direction direction)
    implements ScoreCurve {

  /**
   * Sorts the reference set and leaves out what is missing in it.
   *
   * @throws IllegalArgumentException if it has fewer than two values
   */
  public RankCurve {
    double[] sorted = reference.present();
    if (sorted.length < 2) {
      throw new IllegalArgumentException(
          "a place needs at least 2 values in the reference set, found: " + sorted.length);
    }
    Arrays.sort(sorted);
    reference = Column.of(sorted);
  }

  @Override
  public String kind() {
    return "rank";
  }

  @Override
  public OptionalDouble score(double raw) {
    int last = reference.size() - 1;
    return OptionalDouble.of(
        scale.clamped(scale.lowest() + passed(raw) * (scale.highest() - scale.lowest()) / last));
  }

  /** How many places the value has passed, {@code r - 1}. */
  private double passed(double raw) {
    int below = countBelow(raw);
    int equal = countBelow(StrictMath.nextUp(raw)) - below;
    int worse = direction == Direction.HIGHER_IS_BETTER ? below : reference.size() - below - equal;
    int others = StrictMath.max(0, equal - 1);
    double passed =
        switch (ties) {
          case LOWEST -> worse;
          case MEAN -> worse + others / 2.0;
          case HIGHEST -> worse + others;
        };
    return StrictMath.min(passed, reference.size() - 1);
  }

  /** How many values of the reference set are below a limit. */
  private int countBelow(double limit) {
    int from = 0;
    int to = reference.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (reference.at(middle) < limit) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("n", reference.size()),
        new Parameter("lowest", scale.lowest()),
        new Parameter("highest", scale.highest()));
  }

  /** Empty unless the start scores enough: a place hangs on the values of others. */
  @Override
  public OptionalDouble nearestReaching(double score, double from) {
    return Reach.nearest(this, score, from, from);
  }
}
