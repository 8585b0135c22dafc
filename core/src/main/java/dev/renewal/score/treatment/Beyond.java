package dev.renewal.score.treatment;

/** What a value scores that lies beyond the ends of a curve (超出界限的取值). */
public enum Beyond {
  /** The score of the end. */
  CLAMPED,
  /** More than the best or less than the worst score, on the same straight line. */
  EXTENDED
}
