package dev.renewal.score.treatment;

/**
 * A missing value that was filled.
 *
 * @param index which unit, from 0
 * @param source where the value comes from
 */
public record Fill(int index, FillSource source) {

  /** The value. */
  public double value() {
    return source.value();
  }
}
