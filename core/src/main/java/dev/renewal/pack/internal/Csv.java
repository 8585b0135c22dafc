package dev.renewal.pack.internal;

import dev.renewal.finding.TextPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated lines (RFC 4180): those of code lists and of tables to be scored.
 *
 * <p>Our own because an integrator of the core gets no CSV library with it.
 */
public final class Csv {
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  /**
   * A cell.
   *
   * @param text what it holds
   * @param position where it begins
   */
  public record Cell(String text, TextPosition position) {
    /** Tells whether it holds nothing but blanks. */
    public boolean isBlank() {
      return text.isBlank();
    }

    /** Where it begins. */
    public Optional<TextPosition> place() {
      return Optional.of(position);
    }
  }

  private Csv(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The rows of a text, empty lines left out.
   *
   * @param text the text, perhaps with a byte order mark
   * @return the cells of each row
   * @throws IllegalArgumentException if a quoted cell is not closed
   */
  public static List<List<Cell>> rows(String text) {
    Csv csv = new Csv(text);
    List<List<Cell>> rows = new ArrayList<>();
    while (csv.at < csv.text.length()) {
      List<Cell> row = csv.row();
      if (row.size() > 1 || !row.get(0).text().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Cell> row() {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
      newLine(at);
    }
    return cells;
  }

  private void newLine(int start) {
    line++;
    lineStart = start;
  }

  private Cell cell() {
    TextPosition position = new TextPosition(line, at - lineStart + 1);
    String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    return new Cell(cell, position);
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (true) {
      int end = text.indexOf('"', at);
      if (end < 0) {
        throw new IllegalArgumentException("a quoted cell is not closed");
      }
      for (int next = text.indexOf('\n', at); next >= 0 && next < end; ) {
        newLine(next + 1);
        next = text.indexOf('\n', next + 1);
      }
      cell.append(text, at, end);
      at = end + 1;
      if (at >= text.length() || text.charAt(at) != '"') {
        return cell.toString();
      }
      cell.append('"');
      at++;
    }
  }
}
