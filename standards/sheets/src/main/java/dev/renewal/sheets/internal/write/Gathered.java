package dev.renewal.sheets.internal.write;

import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.table.RowStore;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet to be written, kept aside until all are known. */
public final class Gathered implements Closeable {

  private final Sheet sheet;
  private final RowStore rows = new RowStore();
  private final BitSet used = new BitSet();

  Gathered(Sheet sheet) {
    this.sheet = sheet;
    for (Column column : sheet.columns()) {
      boolean isLink = column.role() != Column.Role.VALUE && column.role() != Column.Role.PRESENCE;
      used.set(column.index(), isLink || column.key().equals("id"));
    }
  }

  Sheet sheet() {
    return sheet;
  }

  int size() {
    return rows.size();
  }

  /** The columns in which anything stands, and those that link rows. */
  List<Column> columns() {
    return sheet.columns().stream().filter(column -> used.get(column.index())).toList();
  }

  void add(@Nullable RawCell[] cells) throws IOException {
    rows.add(
        "",
        out -> {
          for (int at = 0; at < cells.length; at++) {
            RawCell cell = cells[at];
            if (cell != null) {
              used.set(at);
              out.writeShort(at);
              out.writeBoolean(cell.type() == RawCell.Type.NUMBER);
              RowStore.writeText(out, cell.text());
            }
          }
        });
  }

  /** The cells of a row by the index of their column. */
  public Map<Integer, RawCell> row(int number) throws IOException {
    Map<Integer, RawCell> cells = new LinkedHashMap<>();
    DataInputStream in = rows.read(number);
    while (in.available() > 0) {
      int at = in.readShort();
      boolean isNumber = in.readBoolean();
      String text = RowStore.readText(in);
      cells.put(at, isNumber ? RawCell.number(text, "") : RawCell.text(text));
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
