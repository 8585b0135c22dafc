package dev.renewal.score.treatment;

/** A way to keep outliers of a column from ruling it (异常值处理). */
public sealed interface Treatment
    permits NoTreatment, TestedTreatment, QuantileTreatment, TransformTreatment {

  /**
   * Treats a column.
   *
   * @param column the column
   * @return the treated column and what was done; missing values stay missing
   */
  Treated treat(Column column);
}
