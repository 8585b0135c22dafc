package dev.renewal.sheets.internal.read;

import dev.renewal.finding.TextPosition;
import dev.renewal.sheets.internal.cell.CellContent;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with the rows that belong to it. */
final class Part {

  private final Heading heading;
  private final SheetRow row;
  private final List<List<Part>> children = new ArrayList<>();

  Part(Heading heading, SheetRow row) {
    this.heading = heading;
    this.row = row;
    for (int child = 0; child < sheet().children().size(); child++) {
      children.add(new ArrayList<>());
    }
  }

  Sheet sheet() {
    return heading.sheet();
  }

  Heading heading() {
    return heading;
  }

  SheetRow row() {
    return row;
  }

  /** The rows of the list in a child of the sheet. */
  List<Part> children(int child) {
    return children.get(child);
  }

  @Nullable CellContent content(Column column) {
    return row.content(column);
  }

  /** Whether something stands in a column. */
  boolean stands(Column column) {
    return content(column) != null;
  }

  /** The cell of a column; the first of the row where the table lacks the column. */
  TextPosition position(Column column) {
    int place = heading.place(column);
    return TextPosition.inSheet(heading.table().shownName(), row.number(), Math.max(place, 1));
  }

  /** The cell that stands for the whole row: that of the id, of the owner's id or the first one. */
  TextPosition position() {
    return sheet()
        .column("id")
        .or(() -> sheet().column(Column.Role.OWNER))
        .map(this::position)
        .orElseGet(() -> TextPosition.inSheet(heading.table().shownName(), row.number(), 1));
  }
}
