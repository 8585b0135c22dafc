package dev.renewal.score.treatment;

/**
 * A total that could not be divided.
 *
 * @param index which unit, from 0
 * @param reason what is wrong with its denominator
 */
public record Undivided(int index, Reason reason) {

  /** What is wrong with a denominator. */
  public enum Reason {
    /** There is none. */
    MISSING,
    /** It is 0 or less. */
    NOT_POSITIVE,
    /** It is so small that the quotient cannot be held. */
    TOO_SMALL
  }
}
