package dev.renewal.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of comma-separated text (RFC 4180), a byte order mark aside. */
final class CsvLines {

  /**
   * A row.
   *
   * @param line the line it begins on, from 1
   * @param cells its cells, without their quotes
   */
  record Row(int line, List<String> cells) {
    boolean isBlank() {
      return cells.size() == 1 && cells.get(0).isBlank();
    }
  }

  private final String name;
  private final String text;
  private int at;
  private int line = 1;

  private CsvLines(String name, String text) {
    this.name = name;
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /**
   * The rows of a text that are not blank.
   *
   * @param name the name of the file, for messages
   * @throws CommandException if a quoted cell is not closed
   */
  static List<Row> of(String name, String text) {
    CsvLines lines = new CsvLines(name, text);
    List<Row> rows = new ArrayList<>();
    while (lines.at < text.length()) {
      Row row = lines.row();
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row() {
    int first = line;
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
    line++;
    return new Row(first, cells);
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int first = line;
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next != '"') {
        cell.append(next);
        line += next == '\n' ? 1 : 0;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else {
        at++;
        return closed(cell.toString());
      }
    }
    throw CommandException.unreadable("table.quote", "file", name, "line", first);
  }

  /** A quoted cell ends where its quotes do. */
  private String closed(String cell) {
    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      throw CommandException.unreadable("table.quote", "file", name, "line", line);
    }
    return cell;
  }
}
