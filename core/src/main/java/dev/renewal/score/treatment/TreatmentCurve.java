package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;

/**
 * A treatment of outliers with its numbers settled by a column (已定参的异常值处理): values beyond {@code
 * low} and {@code high} are moved to them, then all are transformed.
 *
 * @param low the least value left, {@code -Infinity} where none is moved up
 * @param high the greatest value left, {@code Infinity} where none is moved down
 * @param transform the transform; empty where there is none
 * @param steps what was done to the column, in order, also what was tried and not kept
 */
public record TreatmentCurve(
    double low, double high, Optional<TransformCurve> transform, List<TreatmentStep> steps) {

  /** Copies the list. */
  public TreatmentCurve {
    steps = List.copyOf(steps);
  }

  /** Leaves all values as they are. */
  static TreatmentCurve none(List<TreatmentStep> steps) {
    return new TreatmentCurve(
        Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Optional.empty(), steps);
  }

  /** Moves values to the ends of a column that is left of another. */
  static TreatmentCurve within(Column left, List<TreatmentStep> steps) {
    return new TreatmentCurve(
        ReferenceSet.lowest(left), ReferenceSet.highest(left), Optional.empty(), steps);
  }

  /** The same with a transform after it. */
  TreatmentCurve then(TransformCurve next) {
    return new TreatmentCurve(low, high, Optional.of(next), steps);
  }

  /** A value before it is transformed: moved inwards where it lies beyond the limits. */
  public double limited(double value) {
    return StrictMath.max(low, StrictMath.min(high, value));
  }

  /** A value after the treatment; {@code NaN} stays {@code NaN}. */
  public double treat(double value) {
    double limited = limited(value);
    return transform.isEmpty() || Double.isNaN(limited)
        ? limited
        : transform.get().function().applyAsDouble(limited) + 0.0;
  }
}
