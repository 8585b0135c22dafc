package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;

/**
 * A transform of the whole column, whatever its shape (数据变换). A column the transform does not fit
 * stays as it is, and it is told.
 *
 * @param transform the transform
 */
public record TransformTreatment(Transform transform) implements Treatment {

  @Override
  public Treated treat(Column column) {
    if (column.presentCount() == 0) {
      return new Treated(column, List.of());
    }
    Optional<TransformCurve> curve = transform.curve(column);
    return curve
        .map(
            fitted ->
                new Treated(
                    fitted.apply(column),
                    List.of(new TreatmentStep.Transformed(transform, fitted.parameters()))))
        .orElseGet(() -> new Treated(column, List.of(new TreatmentStep.Untransformed(transform))));
  }
}
