package dev.renewal.score.treatment;

/** The place of equals, counted from the worst (并列名次). */
public enum TiedRank {
  /** The lowest of the places they take: 1-2-2-4. */
  LOWEST,
  /** The mean of the places they take: 1-2.5-2.5-4. */
  MEAN,
  /** The highest of the places they take: 1-3-3-4. */
  HIGHEST
}
