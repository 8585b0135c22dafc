package dev.renewal.sheets.internal.write;

import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.layout.Column;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook, sheet by sheet; a row leaves the memory soon after it is written. */
final class WorkbookTarget implements RowTarget {

  /** The longest text of a cell. */
  private static final int MAX_TEXT = 32_767;

  private static final int FLUSHED = 500;

  private final Workbook workbook;
  private final BiConsumer<String, LocalText> unheld;

  /**
   * A workbook.
   *
   * @param out takes the file; stays open
   * @param unheld takes what a workbook cannot hold, and the sheet
   */
  WorkbookTarget(OutputStream out, BiConsumer<String, LocalText> unheld) {
    workbook = new Workbook(out, "Renewal", "1.0");
    this.unheld = unheld;
  }

  @Override
  public void write(Gathered rows) throws IOException {
    Worksheet sheet = workbook.newWorksheet(rows.sheet().name());
    List<Column> columns = rows.columns();
    SheetHead.write(sheet, columns, column -> Headers.note(column, List.of()), column -> false);
    int room = Worksheet.MAX_ROWS - SheetHead.ROWS;
    for (int number = 0; number < Math.min(rows.size(), room); number++) {
      row(sheet, SheetHead.ROWS + number, rows.row(number), columns);
      if (number % FLUSHED == FLUSHED - 1) {
        sheet.flush();
      }
    }
    if (rows.size() > room) {
      tell(sheet, "unheld.rows", "rows", rows.size() - room);
    }
    sheet.finish();
  }

  private void row(Worksheet sheet, int at, Map<Integer, RawCell> row, List<Column> columns) {
    for (int place = 0; place < columns.size(); place++) {
      RawCell cell = row.get(columns.get(place).index());
      if (cell != null) {
        cell(sheet, at, place, cell);
      }
    }
  }

  private void cell(Worksheet sheet, int row, int column, RawCell cell) {
    if (cell.type() == RawCell.Type.NUMBER) {
      sheet.value(row, column, new BigDecimal(cell.text()));
    } else if (cell.text().length() > MAX_TEXT) {
      tell(sheet, "unheld.text", "row", row + 1, "length", cell.text().length());
    } else {
      sheet.inlineString(row, column, cell.text());
    }
  }

  private void tell(Worksheet sheet, String key, Object... arguments) {
    unheld.accept(sheet.getName(), SheetTexts.text(key, arguments));
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
