package dev.renewal.score.treatment;

import java.util.OptionalDouble;

/** What counts as a score and as reaching one. */
final class Reach {
  static final double TOLERANCE = 1e-9;

  private Reach() {}

  /** A score, or empty for one that no column can hold. */
  static OptionalDouble score(double value) {
    return StrictMath.abs(value) <= Column.LARGEST
        ? OptionalDouble.of(value)
        : OptionalDouble.empty();
  }

  /** Tells whether a raw value scores at least so much. */
  static boolean isReached(ScoreCurve curve, double raw, double score) {
    OptionalDouble reached = curve.score(raw);
    return reached.isPresent() && reached.getAsDouble() >= score - TOLERANCE;
  }

  /** The start where it scores enough, else the candidate where that does. */
  static OptionalDouble nearest(ScoreCurve curve, double score, double from, double candidate) {
    if (isReached(curve, from, score)) {
      return OptionalDouble.of(from);
    }
    return isReached(curve, candidate, score)
        ? OptionalDouble.of(candidate)
        : OptionalDouble.empty();
  }

  /** The one of two that is nearer to the start; the first where they are equally near. */
  static OptionalDouble nearer(OptionalDouble one, double other, double from) {
    boolean nearer =
        one.isEmpty() || StrictMath.abs(other - from) < StrictMath.abs(one.getAsDouble() - from);
    return nearer ? OptionalDouble.of(other) : one;
  }
}
