package dev.renewal.score.treatment;

/**
 * A point of a curve of straight pieces.
 *
 * @param raw the raw value
 * @param score its score
 */
public record CurvePoint(double raw, double score) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not a number
   */
  public CurvePoint {
    Required.finite("raw value", raw);
    Required.finite("score", score);
  }
}
