package dev.renewal.sheets.internal.mark;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Marks the cells of a sheet as its tags pass: those that are there get the style of a mark, those
 * that are not are put in, and the drawing of the notes is named where it belongs.
 */
final class SheetMarking implements TagCopy.Rewriting {

  /** What comes behind the drawing of the notes in a sheet. */
  private static final Set<String> BEHIND =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final NavigableMap<Cell, Mark> open;
  private final Styles styles;
  private final Optional<String> drawing;
  private boolean drawn;
  private boolean inData;
  private int depth;
  private int row;
  private int column;
  private String prefix = "";

  /**
   * Marks a sheet.
   *
   * @param marks its marks
   * @param styles the styles of the workbook
   * @param drawing the id of the relationship to the drawing of the notes; empty if the sheet has
   *     one already
   */
  SheetMarking(NavigableMap<Cell, Mark> marks, Styles styles, Optional<String> drawing) {
    this.open = new TreeMap<>(marks);
    this.styles = styles;
    this.drawing = drawing;
    this.drawn = drawing.isEmpty();
  }

  @Override
  public String rewrite(String tag) {
    String name = Tag.name(tag);
    String rewritten = inData ? inData(tag, name) : around(tag, name);
    depth += Tag.isStart(tag) ? 1 : Tag.isEnd(tag) ? -1 : 0;
    return rewritten;
  }

  private String around(String tag, String name) {
    if (depth == 0) {
      prefix = Tag.prefix(tag);
    }
    if (name.equals("sheetData")) {
      if (Tag.isEmpty(tag)) {
        return open.isEmpty()
            ? tag
            : Tag.opened(tag) + rowsBefore(Integer.MAX_VALUE) + "</" + prefix + "sheetData>";
      }
      inData = true;
      return tag;
    }
    boolean end = depth == 1 && (Tag.isEnd(tag) || BEHIND.contains(name));
    if (end && !drawn) {
      drawn = true;
      return drawing() + tag;
    }
    return tag;
  }

  private String drawing() {
    return "<"
        + prefix
        + "legacyDrawing xmlns:r=\""
        + RELATIONSHIPS
        + "\" r:id=\""
        + drawing.orElse("")
        + "\"/>";
  }

  private String inData(String tag, String name) {
    return switch (name) {
      case "row" -> row(tag);
      case "c" -> Tag.isEnd(tag) ? tag : cell(tag);
      case "sheetData" -> {
        inData = false;
        yield rowsBefore(Integer.MAX_VALUE) + tag;
      }
      default -> tag;
    };
  }

  private String row(String tag) {
    if (Tag.isEnd(tag)) {
      return cellsBefore(Integer.MAX_VALUE) + tag;
    }
    int next = Tag.attribute(tag, "r").map(Integer::valueOf).orElse(row + 1);
    String before = rowsBefore(next);
    row = next;
    column = 0;
    if (!Tag.isEmpty(tag)) {
      return before + tag;
    }
    String cells = cellsBefore(Integer.MAX_VALUE);
    return cells.isEmpty()
        ? before + tag
        : before + Tag.opened(tag) + cells + "</" + prefix + "row>";
  }

  private String cell(String tag) {
    Cell cell =
        Tag.attribute(tag, "r").flatMap(Cell::of).orElseGet(() -> new Cell(row, column + 1));
    column = cell.column();
    String before = cellsBefore(column);
    Mark mark = open.remove(cell);
    if (mark == null) {
      return before + tag;
    }
    int style = Tag.attribute(tag, "s").map(Integer::valueOf).orElse(0);
    return before + Tag.with(tag, "s", Integer.toString(styles.marked(style, mark.severity())));
  }

  /** Marked cells of this row that are not there, before a column. */
  private String cellsBefore(int limit) {
    StringBuilder cells = new StringBuilder();
    while (!open.isEmpty() && open.firstKey().row() == row && open.firstKey().column() < limit) {
      var first = open.pollFirstEntry();
      cells.append(empty(first.getKey(), first.getValue()));
    }
    return cells.toString();
  }

  /** Rows that are not there, with their marked cells. */
  private String rowsBefore(int limit) {
    StringBuilder rows = new StringBuilder();
    while (!open.isEmpty() && open.firstKey().row() < limit) {
      row = open.firstKey().row();
      rows.append("<" + prefix + "row r=\"" + row + "\">")
          .append(cellsBefore(Integer.MAX_VALUE))
          .append("</" + prefix + "row>");
    }
    return rows.toString();
  }

  private String empty(Cell cell, Mark mark) {
    return "<" + prefix + "c r=\"" + cell + "\" s=\"" + styles.marked(0, mark.severity()) + "\"/>";
  }
}
