package dev.renewal.pack.internal;

/** The kinds of methods of scorecards. */
public enum MethodKind {
  /** How the scores of several nodes become one. */
  AGGREGATOR,
  /** How weights are found. */
  WEIGHTS,
  /** How missing values are filled in. */
  IMPUTATION,
  /** How outliers are treated. */
  TREATMENT,
  /** How values become scores. */
  NORMALISER
}
