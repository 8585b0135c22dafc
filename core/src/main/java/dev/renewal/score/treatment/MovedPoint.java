package dev.renewal.score.treatment;

/**
 * A point that was moved inwards (缩尾).
 *
 * @param index which unit, from 0
 * @param from its value before
 * @param to its value after
 */
public record MovedPoint(int index, double from, double to) {

  /** Tells whether the point was too high, not too low. */
  public boolean wasHigh() {
    return from > to;
  }
}
