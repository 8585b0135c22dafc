package dev.renewal.sheets.internal.cell;

/**
 * A cell as a file holds it.
 *
 * @param type what kind of thing the file says it is
 * @param text the characters; of a number its digits as stored
 * @param format the number format, such as {@code yyyy-mm-dd} or {@code 0%}; empty if there is none
 */
public record RawCell(Type type, String text, String format) {

  /** What a file says a cell is. */
  public enum Type {
    /** Text, and every cell of a CSV file. */
    TEXT,
    /** A number, a date or a percentage: which of them, only the format tells. */
    NUMBER,
    /** A flag. */
    BOOLEAN,
    /** An error such as {@code #N/A}. */
    ERROR,
    /** A formula whose value was not stored. */
    UNCALCULATED
  }

  /** A cell with text. */
  public static RawCell text(String text) {
    return new RawCell(Type.TEXT, text, "");
  }

  /** A cell with a number. */
  public static RawCell number(String digits, String format) {
    return new RawCell(Type.NUMBER, digits, format);
  }
}
