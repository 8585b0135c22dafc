package dev.renewal.score.treatment;

import java.util.Optional;

/** A transform that draws high values together (非线性变换) and never changes their order. */
public sealed interface Transform permits LogForm, BoxCox {

  /**
   * The transform with its numbers settled by a column.
   *
   * @param column a column with at least one value
   * @return the transform, or empty where it does not fit the column
   */
  Optional<TransformCurve> curve(Column column);
}
