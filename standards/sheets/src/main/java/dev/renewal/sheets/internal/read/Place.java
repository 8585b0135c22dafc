package dev.renewal.sheets.internal.read;

import dev.renewal.finding.TextPosition;
import dev.renewal.sheets.internal.cell.CellContent;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.SheetObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON Pointer leads in the rows of a record.
 *
 * @param part the row
 * @param column the column; empty if the pointer means the row as a whole
 */
record Place(Part part, Optional<Column> column) {

  /** The place of a pointer within a record; of what is missing, the place where it belongs. */
  static Place of(Part record, String pointer) {
    Part part = record;
    SheetObject object = record.sheet().object();
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (int at = 0; at < steps.length; at++) {
      Optional<SheetObject.Member> member = object.member(steps[at]);
      if (member.isEmpty()) {
        break;
      }
      if (member.get() instanceof SheetObject.Value value) {
        return new Place(part, Optional.of(value.column()));
      }
      if (member.get() instanceof SheetObject.Part inner) {
        object = inner.object();
        if (at == steps.length - 1) {
          return new Place(part, inner.object().presence().filter(part::stands));
        }
      } else {
        Part row =
            row(part, (SheetObject.Rows) member.get(), at + 1 < steps.length ? steps[at + 1] : "");
        if (row == null) {
          break;
        }
        part = row;
        object = row.sheet().object();
        at++;
      }
    }
    return new Place(part, Optional.empty());
  }

  private static @Nullable Part row(Part part, SheetObject.Rows rows, String index) {
    if (index.isEmpty() || !index.chars().allMatch(Character::isDigit) || index.length() > 9) {
      return null;
    }
    int at = Integer.parseInt(index);
    return at < part.children(rows.child()).size() ? part.children(rows.child()).get(at) : null;
  }

  TextPosition position() {
    return column.map(part::position).orElseGet(part::position);
  }

  /** What stands in the cell, if the place is one and something does. */
  Optional<CellContent> content() {
    return column.map(part::content);
  }
}
