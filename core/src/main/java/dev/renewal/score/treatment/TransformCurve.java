package dev.renewal.score.treatment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A transform with its numbers settled.
 *
 * @param parameters its numbers, in a fixed order
 * @param function the transform of one value
 */
public record TransformCurve(List<Parameter> parameters, DoubleUnaryOperator function) {

  /** Copies the list. */
  public TransformCurve {
    parameters = List.copyOf(parameters);
  }

  /**
   * The transformed column.
   *
   * @param column the column
   */
  public Column apply(Column column) {
    double[] values = column.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = column.isPresent(i) ? function.applyAsDouble(values[i]) : values[i];
    }
    return Column.of(values);
  }
}
