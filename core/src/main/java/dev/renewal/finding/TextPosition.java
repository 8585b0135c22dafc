package dev.renewal.finding;

import java.util.Optional;

/**
 * A place in a text file, as editors and SARIF count it, or a cell of a sheet.
 *
 * @param line the line, the first is 1; in a sheet the row
 * @param column the column in UTF-16 units, the first is 1; in a sheet the column, 1 for {@code A}
 * @param sheet the name of the sheet, such as {@code 社区}; empty in a text file
 */
public record TextPosition(int line, int column, Optional<String> sheet) {

  private static final int LETTERS = 26;

  /** Checks that both count from 1. */
  public TextPosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: line " + line + ", column " + column);
    }
  }

  /** A place in a text file. */
  public TextPosition(int line, int column) {
    this(line, column, Optional.empty());
  }

  /**
   * A cell.
   *
   * @param sheet the name of the sheet
   * @param row the row, the first is 1
   * @param column the column, 1 for {@code A}
   * @return the place
   */
  public static TextPosition inSheet(String sheet, int row, int column) {
    return new TextPosition(row, column, Optional.of(sheet));
  }

  /**
   * The cell as spreadsheets name it.
   *
   * @return such as {@code C7}; empty in a text file
   */
  public Optional<String> cell() {
    return sheet.map(unused -> letters(column) + line);
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  /**
   * The place for people.
   *
   * @return such as {@code 社区!C7}, or {@code 7:3} for line and column
   */
  @Override
  public String toString() {
    return sheet.map(name -> name + "!" + letters(column) + line).orElse(line + ":" + column);
  }
}
