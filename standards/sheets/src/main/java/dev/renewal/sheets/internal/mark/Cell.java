package dev.renewal.sheets.internal.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a sheet, in the order of rows, then columns.
 *
 * @param row from 1
 * @param column from 1
 */
record Cell(int row, int column) implements Comparable<Cell> {

  private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final int LETTERS = 26;

  /** A cell such as {@code C7}. */
  static Optional<Cell> of(String name) {
    Matcher matcher = FORM.matcher(name.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return Optional.of(new Cell(Integer.parseInt(matcher.group(2)), column));
  }

  @Override
  public int compareTo(Cell other) {
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString() + row;
  }
}
