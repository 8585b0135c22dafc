package dev.renewal.sheets.internal.read;

import dev.renewal.sheets.internal.cell.CellContent;
import dev.renewal.sheets.internal.cell.Json;
import dev.renewal.sheets.internal.cell.Slip;
import dev.renewal.sheets.internal.table.RowStore;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that is understood. */
final class SheetRow {

  private final int number;
  private final @Nullable CellContent[] cells;

  /**
   * A row.
   *
   * @param number its number in the table, from 1
   * @param cells what stands in each column of the sheet; null where nothing does; handed over
   */
  SheetRow(int number, @Nullable CellContent[] cells) {
    this.number = number;
    this.cells = cells;
  }

  /** Its number in the table, from 1. */
  int number() {
    return number;
  }

  /** What stands in a column; null if nothing does. */
  @Nullable CellContent content(Column column) {
    return cells[column.index()];
  }

  /** The text in the column of a role: an id, or the number of a row. */
  String text(Sheet sheet, Column.Role role) {
    Optional<Column> column = sheet.column(role);
    return column.map(it -> text(it)).orElse("");
  }

  /** The text in a column; empty if nothing stands there. */
  String text(Column column) {
    CellContent content = content(column);
    if (content == null) {
      return "";
    }
    boolean isLiteral = content.shown().startsWith(Json.LITERAL);
    return isLiteral ? Json.unquoted(content.json()) : content.shown();
  }

  /** Writes the row for {@link #read}. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(number);
    for (int at = 0; at < cells.length; at++) {
      CellContent content = cells[at];
      if (content != null) {
        out.writeShort(at);
        out.writeBoolean(content.slip() != Slip.NONE);
        if (content.slip() != Slip.NONE) {
          out.writeUTF(content.slip().name());
        }
        RowStore.writeText(out, content.json());
        RowStore.writeText(out, content.shown());
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static SheetRow read(DataInputStream in, Sheet sheet) throws IOException {
    int number = in.readInt();
    @Nullable CellContent[] cells = new CellContent[sheet.columns().size()];
    while (in.available() > 0) {
      int at = in.readShort();
      Slip slip = in.readBoolean() ? Slip.valueOf(in.readUTF()) : Slip.NONE;
      cells[at] = new CellContent(RowStore.readText(in), slip, RowStore.readText(in));
    }
    return new SheetRow(number, cells);
  }
}
