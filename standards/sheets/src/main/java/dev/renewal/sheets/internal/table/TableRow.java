package dev.renewal.sheets.internal.table;

import dev.renewal.sheets.internal.cell.RawCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as a file holds it.
 *
 * @param number its number, 1 for the first
 * @param cells its cells from column A on, null where nothing stands
 */
public record TableRow(int number, List<@Nullable RawCell> cells) {

  /** The cell in a column, 0 for the first; null if nothing stands there. */
  public @Nullable RawCell cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }
}
