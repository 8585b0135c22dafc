package dev.renewal.score.treatment;

import java.util.List;

/** A step of a treatment of outliers. */
public sealed interface TreatmentStep {

  /**
   * The test was made.
   *
   * @param test the test
   * @param shape the shape of the column at that time
   * @param outlying whether it has outliers
   */
  record Tested(OutlierTest test, Shape shape, boolean outlying) implements TreatmentStep {}

  /**
   * Points were moved.
   *
   * @param points the points, by index; those moved to where they were are left out
   * @param kept whether the outcome was kept; if not, the next step began again with the column
   *     before
   */
  record Moved(List<MovedPoint> points, boolean kept) implements TreatmentStep {

    /** Copies the list. */
    public Moved {
      points = List.copyOf(points);
    }
  }

  /**
   * All points were transformed.
   *
   * @param transform the transform
   * @param parameters its numbers
   */
  record Transformed(Transform transform, List<Parameter> parameters) implements TreatmentStep {

    /** Copies the list. */
    public Transformed {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A transform does not fit the column, which was left as it was.
   *
   * @param transform the transform
   */
  record Untransformed(Transform transform) implements TreatmentStep {}
}
