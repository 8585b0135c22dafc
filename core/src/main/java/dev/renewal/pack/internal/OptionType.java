package dev.renewal.pack.internal;

/** What an option of a method of a scorecard holds. */
public enum OptionType {
  /** A number. */
  NUMBER,
  /** A number that is not negative. */
  NOT_NEGATIVE,
  /** A number above 0. */
  POSITIVE,
  /** A share from 0 to 1. */
  SHARE,
  /** A whole number, not negative. */
  WHOLE,
  /** One word out of some. */
  WORD,
  /** The name of a grouping of the scorecard. */
  GROUPING,
  /** Numbers. */
  NUMBERS,
  /** Numbers above 0, of which each may be a fraction such as 1/3. */
  POSITIVES,
  /** Numbers, each above the one before. */
  ASCENDING;

  /** Tells whether it holds several values. */
  public boolean isList() {
    return this == NUMBERS || this == POSITIVES || this == ASCENDING;
  }
}
