package dev.renewal.score.treatment;

/** A way to keep outliers of a column from ruling it (异常值处理). */
public sealed interface Treatment
    permits NoTreatment, TestedTreatment, QuantileTreatment, TransformTreatment {

  /**
   * The treatment with its numbers settled by a column.
   *
   * @param column the column
   */
  TreatmentCurve curve(Column column);

  /**
   * Treats a column.
   *
   * @param column the column
   * @return the treated column and what was done; missing values stay missing
   */
  default Treated treat(Column column) {
    TreatmentCurve curve = curve(column);
    double[] values = column.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = curve.treat(values[i]);
    }
    return new Treated(Column.of(values), curve.steps());
  }
}
