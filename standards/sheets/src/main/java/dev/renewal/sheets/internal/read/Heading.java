package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.sheets.internal.table.Table;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table hold what.
 *
 * @param table the table
 * @param sheet the sheet of the layout that it is
 * @param columns what each column is, by its place in the table
 * @param headed the places of all columns with a header, known or not; not to be changed
 * @param keyRow the number of the row of keys; 0 if there is none
 * @param headerRow the number of the row of headers; 0 if it stands somewhere among the data
 * @param tellsRemarks whether remarks are told, which are not read
 * @param problems what is wrong with the header
 */
record Heading(
    Table table,
    Sheet sheet,
    Map<Integer, Known> columns,
    BitSet headed,
    int keyRow,
    int headerRow,
    boolean tellsRemarks,
    List<Problem> problems) {

  /**
   * A column that is known.
   *
   * @param column the column
   * @param unit the unit of plain numbers in it
   */
  record Known(Column column, Optional<String> unit) {}

  /** The place of a column in the table, from 1; 0 if the table has none. */
  int place(Column column) {
    for (Map.Entry<Integer, Known> entry : columns.entrySet()) {
      if (entry.getValue().column().index() == column.index()) {
        return entry.getKey() + 1;
      }
    }
    return 0;
  }
}
