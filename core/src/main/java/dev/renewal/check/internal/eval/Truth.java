package dev.renewal.check.internal.eval;

/** The four values of a requirement. */
public enum Truth {
  /** The requirement holds. */
  HOLDS,
  /** The requirement fails. */
  FAILS,
  /** It cannot be decided. */
  UNDETERMINED,
  /** There is nothing to judge. */
  VACUOUS;

  static Truth of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }
}
