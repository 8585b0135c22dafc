package dev.renewal.pack.internal;

import dev.renewal.finding.TextPosition;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated lines (RFC 4180): those of code lists and of tables to be scored.
 *
 * <p>Our own because an integrator of the core gets no CSV library with it.
 */
public final class Csv {
  private static final int BUFFER = 1 << 14;
  private static final int END = -1;
  private static final char MARK = '\uFEFF';

  private final Reader in;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int at;
  private int line = 1;
  private int column = 1;

  /**
   * A cell.
   *
   * @param text what it holds
   * @param line the line it begins on, from 1
   * @param column where it begins, in UTF-16 units from 1
   */
  public record Cell(String text, int line, int column) {
    /** Tells whether it holds nothing but blanks. */
    public boolean isBlank() {
      return text.isBlank();
    }

    /** Where it begins. */
    public TextPosition position() {
      return new TextPosition(line, column);
    }

    /** Where it begins. */
    public Optional<TextPosition> place() {
      return Optional.of(position());
    }
  }

  /** A reader of lines, which the caller closes; a byte order mark is passed over. */
  public Csv(Reader in) throws IOException {
    this.in = in;
    if (peek() == MARK) {
      at++;
    }
  }

  /**
   * The rows of a text, empty lines left out.
   *
   * @param text the text, perhaps with a byte order mark
   * @return the cells of each row
   * @throws IllegalArgumentException if a quoted cell is not closed, or something follows it
   */
  public static List<List<Cell>> rows(String text) {
    List<List<Cell>> rows = new ArrayList<>();
    try {
      Csv csv = new Csv(new StringReader(text));
      for (List<Cell> row = csv.next(); row != null; row = csv.next()) {
        rows.add(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
    return rows;
  }

  /**
   * The next row that is not empty.
   *
   * @return its cells, or null at the end
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a quoted cell is not closed, or something follows it
   */
  public @Nullable List<Cell> next() throws IOException {
    while (peek() != END) {
      List<Cell> row = row();
      if (row.size() > 1 || !row.get(0).text().isEmpty()) {
        return row;
      }
    }
    return null;
  }

  /** The line that is read next, from 1. */
  public int line() {
    return line;
  }

  private List<Cell> row() throws IOException {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell());
    while (peek() == ',') {
      take();
      cells.add(cell());
    }
    if (peek() == '\r') {
      take();
    }
    if (peek() == '\n') {
      take();
    } else if (peek() != END) {
      nextLine();
    }
    return cells;
  }

  private Cell cell() throws IOException {
    int fromLine = line;
    int fromColumn = column;
    cell.setLength(0);
    if (peek() == '"') {
      quoted();
    } else {
      plain();
    }
    return new Cell(cell.toString(), fromLine, fromColumn);
  }

  private void plain() throws IOException {
    for (int next = peek(); !isEnd(next); next = peek()) {
      cell.append((char) take());
    }
  }

  private static boolean isEnd(int next) {
    return next == ',' || next == '\n' || next == '\r' || next == END;
  }

  private void quoted() throws IOException {
    take();
    while (true) {
      int next = take();
      if (next == END) {
        throw new IllegalArgumentException("a quoted cell is not closed");
      }
      if (next != '"') {
        cell.append((char) next);
      } else if (peek() == '"') {
        cell.append((char) take());
      } else if (isEnd(peek())) {
        return;
      } else {
        throw new IllegalArgumentException("something follows a quoted cell");
      }
    }
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
      at = 0;
    }
    return filled == 0 ? END : buffer[at];
  }

  private int take() throws IOException {
    int next = peek();
    if (next != END) {
      at++;
      column++;
      if (next == '\n') {
        nextLine();
      }
    }
    return next;
  }

  private void nextLine() {
    line++;
    column = 1;
  }
}
