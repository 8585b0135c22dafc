package dev.renewal.score.treatment;

/** What a transform begins with, after points were moved in vain. */
public enum TransformBase {
  /** The column as it was; the moved points go back. */
  UNTREATED,
  /** The column with the moved points. */
  WINSORISED
}
