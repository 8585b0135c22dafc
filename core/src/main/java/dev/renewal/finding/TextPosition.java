package dev.renewal.finding;

/**
 * A place in a text file, as editors and SARIF count it.
 *
 * @param line the line, the first is 1
 * @param column the column in UTF-16 units, the first is 1
 */
public record TextPosition(int line, int column) {

  /** Checks that both count from 1. */
  public TextPosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: line " + line + ", column " + column);
    }
  }
}
