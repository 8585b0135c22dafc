package dev.renewal.sheets.internal.table;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Workbooks, read row by row. */
public final class Workbooks {

  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private Workbooks() {}

  /**
   * Opens a workbook.
   *
   * @throws UnreadableSourceException if it is none, or damaged
   */
  public static TableFile open(Path path) throws IOException {
    try {
      return new Workbook(new ReadableWorkbook(path.toFile(), OPTIONS));
    } catch (IOException | RuntimeException failure) {
      throw told(failure);
    }
  }

  /** What the file system says stays as it is; all else is a fault of the workbook. */
  private static IOException told(Exception failure) {
    return failure instanceof FileSystemException unread
        ? unread
        : new UnreadableSourceException(
            Reason.NOT_ACCESSIBLE, SheetTexts.text("unreadable.workbook"), null, failure);
  }

  /** An open workbook. */
  private record Workbook(ReadableWorkbook workbook) implements TableFile {
    @Override
    public List<Table> tables() {
      return workbook.getSheets().<Table>map(OneSheet::new).toList();
    }

    @Override
    public boolean since1904() {
      return workbook.isDate1904();
    }

    @Override
    public List<String> inGb18030() {
      return List.of();
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }

  /** A sheet. */
  private record OneSheet(Sheet sheet) implements Table {
    @Override
    public String name() {
      return sheet.getName();
    }

    @Override
    public String shownName() {
      return sheet.getName();
    }

    @Override
    public RowCursor open() throws IOException {
      try {
        return new Rows(sheet.openStream());
      } catch (IOException | RuntimeException failure) {
        throw told(failure);
      }
    }
  }

  /** The rows of a sheet. */
  private static final class Rows implements RowCursor {
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    Rows(Stream<Row> stream) {
      this.stream = stream;
      rows = stream.iterator();
    }

    @Override
    public @Nullable TableRow next() throws IOException {
      try {
        while (rows.hasNext()) {
          Row row = rows.next();
          List<@Nullable RawCell> cells = cells(row);
          if (!cells.isEmpty()) {
            return new TableRow(Math.max(row.getRowNum(), 1), cells);
          }
        }
        return null;
      } catch (RuntimeException failure) {
        throw told(failure);
      }
    }

    private static List<@Nullable RawCell> cells(Row row) {
      List<@Nullable RawCell> cells = new ArrayList<>(row.getCellCount());
      boolean any = false;
      for (int column = 0; column < row.getCellCount(); column++) {
        RawCell cell = row.getOptionalCell(column).flatMap(Workbooks::raw).orElse(null);
        any |= cell != null;
        cells.add(cell);
      }
      return any ? cells : List.of();
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  private static Optional<RawCell> raw(Cell cell) {
    String text = cell.getRawValue();
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    if (text == null || text.isEmpty()) {
      return cell.getType() == CellType.FORMULA
          ? Optional.of(new RawCell(RawCell.Type.UNCALCULATED, "", ""))
          : Optional.empty();
    }
    return Optional.of(
        switch (cell.getType()) {
          case NUMBER -> RawCell.number(text, format);
          case BOOLEAN -> new RawCell(RawCell.Type.BOOLEAN, String.valueOf(cell.getValue()), "");
          case ERROR -> new RawCell(RawCell.Type.ERROR, text, "");
          case FORMULA -> calculated(cell, text, format);
          default -> RawCell.text(String.valueOf(cell.getValue()));
        });
  }

  private static RawCell calculated(Cell cell, String text, String format) {
    Object value = cell.getValue();
    if (value instanceof Number) {
      return RawCell.number(text, format);
    }
    if (value instanceof Boolean) {
      return new RawCell(RawCell.Type.BOOLEAN, value.toString(), "");
    }
    return text.startsWith("#")
        ? new RawCell(RawCell.Type.ERROR, text, "")
        : RawCell.text(value == null ? text : value.toString());
  }
}
