package dev.renewal.sheets.internal.write;

import dev.renewal.sheets.layout.Column;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Worksheet;

/** Writes the head of a sheet: a hidden row of keys, and the row of headers with their notes. */
public final class SheetHead {

  /** How many rows the head has. */
  public static final int ROWS = 2;

  private static final int KEYS = 0;
  private static final int LABELS = 1;
  private static final String KNOWN = "DDEBF7";
  private static final String REQUIRED = "FFE699";
  private static final double WIDTH_OF_HAN = 2.1;
  private static final double LEAST_WIDTH = 10;
  private static final double MOST_WIDTH = 36;

  private SheetHead() {}

  /**
   * Writes the head.
   *
   * @param notes the note of each header
   * @param required which columns must be filled in
   */
  public static void write(
      Worksheet sheet,
      List<Column> columns,
      Function<Column, String> notes,
      Predicate<Column> required) {
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      boolean isRequired = required.test(column);
      String label = Headers.label(column) + (isRequired ? "*" : "");
      sheet.value(KEYS, at, Headers.key(column));
      sheet.value(LABELS, at, label);
      sheet.comment(LABELS, at, notes.apply(column));
      sheet
          .style(LABELS, at)
          .bold()
          .wrapText(true)
          .verticalAlignment("center")
          .fillColor(isRequired ? REQUIRED : KNOWN)
          .set();
      double width = label.length() * WIDTH_OF_HAN;
      sheet.width(at, Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH));
    }
    sheet.hideRow(KEYS);
    sheet.freezePane(1, ROWS);
  }
}
