package dev.renewal.sheets.internal.write;

import dev.renewal.sheets.internal.cell.CellWriter;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.sheets.layout.SheetObject;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes documents apart into the rows of their sheets. */
public final class Gathering implements Closeable {

  private final CellWriter writer;
  private final Map<Sheet, Gathered> sheets = new HashMap<>();

  /** Rows with codes under their labels. */
  public Gathering(CodeLabels labels) {
    writer = new CellWriter(labels);
  }

  /** The rows of a sheet; empty if it has none. */
  public Optional<Gathered> rows(Sheet sheet) {
    return Optional.ofNullable(sheets.get(sheet));
  }

  /** All sheets that have rows, in the order of the layout. */
  List<Gathered> all() {
    return SheetLayout.ofModel().all().stream().flatMap(sheet -> rows(sheet).stream()).toList();
  }

  /**
   * Adds a document, or the header.
   *
   * @param id its id; empty for the header
   * @return whether any of its lists has rows
   */
  public boolean add(Sheet sheet, Object object, String id) throws IOException {
    Links links = new Links(id, "", 0);
    return row(sheet, object, links);
  }

  /** What links a row to others: the document, the number of the owning row, and its own. */
  private record Links(String id, String parent, int number) {
    /** How rows of other sheets name the row: {@code 2}, or {@code 2.1} for the first under it. */
    String path() {
      String own = number == 0 ? "" : String.valueOf(number);
      return parent.isEmpty() ? own : parent + "." + own;
    }
  }

  private boolean row(Sheet sheet, Object object, Links links) throws IOException {
    @Nullable RawCell[] cells = new RawCell[sheet.columns().size()];
    for (Column column : sheet.columns()) {
      String text =
          switch (column.role()) {
            case OWNER -> links.id();
            case PARENT -> links.parent();
            case NUMBER -> String.valueOf(links.number());
            default -> "";
          };
      if (!text.isEmpty()) {
        cells[column.index()] = writer.write(column, text);
      }
    }
    Gathered rows = sheets.computeIfAbsent(sheet, Gathered::new);
    boolean[] hasLists = new boolean[1];
    values(sheet, sheet.object(), object, links, cells, hasLists);
    rows.add(cells);
    return hasLists[0];
  }

  /** Fills the cells of an object; tells whether it has any value or row. */
  private boolean values(
      Sheet sheet,
      SheetObject object,
      Object value,
      Links links,
      @Nullable RawCell[] cells,
      boolean[] hasLists)
      throws IOException {
    boolean any = false;
    for (SheetObject.Member member : object.members()) {
      Object found = member.attribute().get(value);
      if (found == null || (found instanceof List<?> list && list.isEmpty())) {
        continue;
      }
      if (member instanceof SheetObject.Value single) {
        cells[single.column().index()] = writer.write(single.column(), found);
      } else if (member instanceof SheetObject.Part part) {
        if (!values(sheet, part.object(), found, links, cells, hasLists)) {
          Column presence = part.object().presence().orElseThrow();
          cells[presence.index()] = CellWriter.literal("{}");
        }
      } else {
        hasLists[0] = true;
        rows(sheet.children().get(((SheetObject.Rows) member).child()), (List<?>) found, links);
      }
      any = true;
    }
    return any;
  }

  private void rows(Sheet child, List<?> elements, Links owner) throws IOException {
    String parent = owner.path();
    for (int at = 0; at < elements.size(); at++) {
      row(child, elements.get(at), new Links(owner.id(), parent, at + 1));
    }
  }

  @Override
  public void close() throws IOException {
    for (Gathered rows : sheets.values()) {
      rows.close();
    }
  }
}
