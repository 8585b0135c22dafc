package dev.renewal.score.treatment;

import java.util.List;

/**
 * A transform of the whole column, whatever its shape (数据变换). A column the transform does not fit
 * stays as it is, and it is told.
 *
 * @param transform the transform
 */
public record TransformTreatment(Transform transform) implements Treatment {

  @Override
  public TreatmentCurve curve(Column column) {
    if (column.presentCount() == 0) {
      return TreatmentCurve.none(List.of());
    }
    return transform
        .curve(column)
        .map(
            fitted ->
                TreatmentCurve.none(
                        List.of(new TreatmentStep.Transformed(transform, fitted.parameters())))
                    .then(fitted))
        .orElseGet(() -> TreatmentCurve.none(List.of(new TreatmentStep.Untransformed(transform))));
  }
}
