package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.sheets.internal.cell.CellContent;
import dev.renewal.sheets.internal.cell.CellReader;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.read.Heading.Known;
import dev.renewal.sheets.internal.table.RowCursor;
import dev.renewal.sheets.internal.table.TableRow;
import dev.renewal.sheets.layout.Column;
import dev.renewal.text.PlainFormat;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a table that hold data, understood cell by cell. */
final class RowReader implements Closeable {

  /** In the column of remarks, keeps a row from being read. */
  private static final List<String> EXAMPLE = List.of("示例", "example");

  /** More remarks of a table are counted. */
  private static final int MOST_REMARKS = 20;

  /** One cell alone may hold the name of its column by chance. */
  private static final int FEWEST_HEADERS = 2;

  private final Heading heading;
  private final CellReader cells;
  private final RowCursor rows;
  private final @Nullable Known[] columns;
  private final BitSet unheaded = new BitSet();
  private final List<Problem> problems = new ArrayList<>();
  private int remarks;
  private int last = 1;

  RowReader(Heading heading, CellReader cells) throws IOException {
    this.heading = heading;
    this.cells = cells;
    int width = heading.columns().keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
    columns = new Known[width];
    for (Map.Entry<Integer, Known> entry : heading.columns().entrySet()) {
      columns[entry.getKey()] = entry.getValue();
    }
    rows = heading.table().open();
  }

  /** What is wrong with cells that belong to no column, so far. */
  List<Problem> problems() {
    return problems;
  }

  /** The next row, or null at the end. */
  @Nullable SheetRow next() throws IOException {
    for (TableRow row = rows.next(); row != null; row = rows.next()) {
      last = row.number();
      if (row.number() != heading.keyRow() && !isHeader(row) && !isExample(row)) {
        SheetRow read = read(row);
        if (read != null) {
          return read;
        }
      }
    }
    tellMoreRemarks(last);
    return null;
  }

  /** Whether a row is that of the headers, or holds several of its own where that is not known. */
  private boolean isHeader(TableRow row) {
    if (heading.headerRow() > 0) {
      return row.number() == heading.headerRow();
    }
    int filled = 0;
    int own = 0;
    for (int at = 0; at < columns.length; at++) {
      Known known = columns[at];
      String text = known == null ? "" : HeadingReader.text(row.cell(at));
      if (known != null && !text.isEmpty()) {
        filled++;
        own += isLabel(text, known.column()) ? 1 : 0;
        if (own == 0) {
          return false;
        }
      }
    }
    return own >= FEWEST_HEADERS && own * 2 > filled;
  }

  private static boolean isLabel(String text, Column column) {
    return text.startsWith(column.label().zh())
        || text.equals(column.label().en())
        || text.equals(column.key());
  }

  private boolean isExample(TableRow row) {
    for (int at = 0; at < columns.length; at++) {
      Known known = columns[at];
      if (known != null && known.column().role() == Column.Role.REMARK) {
        String remark = HeadingReader.text(row.cell(at));
        return EXAMPLE.stream().anyMatch(remark::startsWith);
      }
    }
    return false;
  }

  private @Nullable SheetRow read(TableRow row) {
    @Nullable CellContent[] contents = new CellContent[heading.sheet().columns().size()];
    boolean any = false;
    for (int at = 0; at < row.cells().size(); at++) {
      RawCell cell = row.cell(at);
      Known known = at < columns.length ? columns[at] : null;
      if (cell == null) {
        continue;
      }
      if (known == null) {
        unheaded(row, at, cell);
      } else if (known.column().role() == Column.Role.REMARK) {
        remark(row, at, cell);
      } else {
        CellContent content = cells.read(cell, known.column(), known.unit());
        contents[known.column().index()] = content;
        any |= content != null;
      }
    }
    return any ? new SheetRow(row.number(), contents) : null;
  }

  /** Tells once for each column without a header that something stands in it. */
  private void unheaded(TableRow row, int at, RawCell cell) {
    if (heading.headed().get(at) || unheaded.get(at) || HeadingReader.text(cell).isEmpty()) {
      return;
    }
    unheaded.set(at);
    String found = HeadingReader.text(cell);
    tell("structure.sheet-column-without-header", Severity.WARNING, row.number(), at, found);
  }

  private void remark(TableRow row, int at, RawCell cell) {
    String found = HeadingReader.text(cell);
    if (heading.tellsRemarks() && !found.isEmpty() && remarks++ < MOST_REMARKS) {
      tell("structure.sheet-remark", Severity.INFO, row.number(), at, found);
    }
  }

  /** Tells at the end how many remarks have not been told. */
  private void tellMoreRemarks(int lastRow) {
    if (remarks > MOST_REMARKS) {
      String more = PlainFormat.grouped(remarks - MOST_REMARKS);
      tell("structure.sheet-remark", Severity.INFO, lastRow, 0, more, ".more");
      remarks = 0;
    }
  }

  private void tell(String id, Severity severity, int row, int at, String found) {
    tell(id, severity, row, at, found, "");
  }

  private void tell(String id, Severity severity, int row, int at, String found, String variant) {
    String sheet = heading.table().shownName();
    problems.add(
        Problem.builder()
            .id(id)
            .severity(severity)
            .pointer("")
            .position(TextPosition.inSheet(sheet, row, at + 1))
            .message(SheetTexts.text(id + variant, "sheet", sheet, "found", found))
            .fix(SheetTexts.text(id + ".fix"))
            .build());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
