package dev.renewal.score.treatment;

/** What an indicator says about units that are all equal in it (零方差处理); it is always noted. */
public enum ZeroVariance {
  /** Every unit gets the middle of the scale. */
  NEUTRAL,
  /** Every unit gets the best score. */
  FULL,
  /** No unit gets a score, and the indicator leaves the denominators of all units. */
  DROP
}
