package dev.renewal.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * The comma-separated lines of a code list (RFC 4180).
 *
 * <p>Our own because an integrator of the core gets no CSV library with it; it reads the files of
 * packs only.
 */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * The rows of a text.
   *
   * @throws IllegalArgumentException if a quoted cell is not closed
   */
  static List<List<String>> rows(String text) {
    Csv csv = new Csv(text);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> row = csv.row();
      if (row.size() > 1 || !row.get(0).isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
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
    }
    return cells;
  }

  private String cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
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
