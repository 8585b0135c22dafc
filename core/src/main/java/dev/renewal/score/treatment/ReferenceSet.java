package dev.renewal.score.treatment;

import java.util.Optional;

/** What peer-relative normalisers ask of a reference set before they make a curve of it. */
final class ReferenceSet {

  private ReferenceSet() {}

  /**
   * The curve of a set that tells no units apart; equality is that of smallest and largest value,
   * since a standard deviation of equal values may come out as more than 0.
   *
   * @param neutral the score of {@link ZeroVariance#NEUTRAL}
   * @param full the score of {@link ZeroVariance#FULL}
   */
  static Optional<ScoreCurve> evenCurve(
      Column reference, ZeroVariance whenEqual, double neutral, double full) {
    if (reference.presentCount() == 0) {
      return Optional.of(new NoCurve(CurveNote.NOTHING_PRESENT));
    }
    return lowest(reference) < highest(reference)
        ? Optional.empty()
        : Optional.of(even(whenEqual, neutral, full));
  }

  static ScoreCurve even(ZeroVariance whenEqual, double neutral, double full) {
    return switch (whenEqual) {
      case NEUTRAL -> new EvenCurve(neutral, CurveNote.ALL_EQUAL_NEUTRAL);
      case FULL -> new EvenCurve(full, CurveNote.ALL_EQUAL_FULL);
      case DROP -> new NoCurve(CurveNote.ALL_EQUAL_DROPPED);
    };
  }

  static double lowest(Column reference) {
    return Statistics.min(reference).orElseThrow();
  }

  static double highest(Column reference) {
    return Statistics.max(reference).orElseThrow();
  }

  /** The value of the set that is worst. */
  static double worst(Column reference, Direction direction) {
    return direction == Direction.HIGHER_IS_BETTER ? lowest(reference) : highest(reference);
  }

  /** The value of the set that is best. */
  static double best(Column reference, Direction direction) {
    return worst(reference, direction.opposite());
  }
}
