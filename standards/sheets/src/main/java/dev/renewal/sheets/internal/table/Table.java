package dev.renewal.sheets.internal.table;

import java.io.IOException;

/** A sheet of a workbook, or a CSV file of a folder. */
public interface Table {

  /** The name of the sheet, or of the file without its ending. */
  String name();

  /** The name under which findings show it: {@code 社区}, or {@code 社区.csv}. */
  String shownName();

  /** Begins to read it. */
  RowCursor open() throws IOException;
}
