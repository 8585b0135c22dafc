package dev.renewal.standard;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a code list that the source leaves blank, and that is set like a parameter.
 *
 * @param list the list
 * @param item its member
 * @param column the typed column
 * @param type what the column holds
 */
public record OpenCell(Codelist list, CodelistItem item, String column, ColumnType type) {

  /** The blank cells of a standard, in the order of its lists. */
  public static List<OpenCell> of(Standard standard) {
    List<OpenCell> cells = new ArrayList<>();
    for (Codelist list : standard.codelists()) {
      for (CodelistItem item : list.items()) {
        list.columns()
            .forEach(
                (column, type) -> {
                  if (!item.cells().containsKey(column) && type != ColumnType.CLAUSE) {
                    cells.add(new OpenCell(list, item, column, type));
                  }
                });
      }
    }
    return cells;
  }

  /** The name under which it is set: {@code award-rate/PROVINCIAL/amount}. */
  public String name() {
    return list.id() + "/" + item.code() + "/" + column;
  }
}
