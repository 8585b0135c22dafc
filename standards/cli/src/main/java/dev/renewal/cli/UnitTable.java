package dev.renewal.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.renewal.quantity.InvalidQuantityException;
import dev.renewal.quantity.Money;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Units and what is known of each, by column: a table whose first column holds the ids, an empty
 * cell being a missing value.
 *
 * @param name the name of the file, for messages
 * @param columns the names of the columns behind the first
 * @param rows the units
 */
record UnitTable(String name, List<String> columns, List<Row> rows) {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");

  /**
   * A unit.
   *
   * @param id its id
   * @param line where it stands; 0 in a dataset
   * @param cells its cells, in the order of the columns, empty where nothing is known
   */
  record Row(String id, long line, List<String> cells) {}

  /**
   * Reads a table of comma-separated values.
   *
   * @throws CommandException if it is no such table; the message says where
   */
  static UnitTable ofCsv(String name, byte[] bytes) {
    List<CsvRecord> lines = lines(name, utf8(name, bytes));
    if (lines.isEmpty()) {
      throw CommandException.unreadable("file.empty", "file", name);
    }
    List<String> header = lines.get(0).getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!seen.add(column)) {
        throw CommandException.unreadable("table.column-twice", "file", name, "column", column);
      }
    }
    List<Row> rows = new ArrayList<>(lines.size() - 1);
    Set<String> ids = new HashSet<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      rows.add(row(name, header.size(), line, ids));
    }
    return new UnitTable(name, header.subList(1, header.size()), rows);
  }

  private static Row row(String name, int width, CsvRecord line, Set<String> ids) {
    if (line.getFields().size() != width) {
      throw CommandException.unreadable(
          "table.width",
          "file",
          name,
          "line",
          line.getStartingLineNumber(),
          "expected",
          width,
          "found",
          line.getFields().size());
    }
    List<String> cells =
        line.getFields().stream().map(it -> FormulaGuard.unguard(it.strip())).toList();
    String id = cells.get(0);
    if (id.isEmpty() || !ids.add(id)) {
      throw CommandException.unreadable(
          id.isEmpty() ? "table.no-id" : "table.twice",
          "file",
          name,
          "line",
          line.getStartingLineNumber(),
          "id",
          id);
    }
    return new Row(id, line.getStartingLineNumber(), cells.subList(1, width));
  }

  private static List<CsvRecord> lines(String name, String text) {
    CsvReader.CsvReaderBuilder reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<CsvRecord> lines = new ArrayList<>();
    long next = 1;
    try (CsvReader<CsvRecord> records = reader.ofCsvRecord(plain)) {
      for (CsvRecord line : records) {
        next = line.getStartingLineNumber() + 1;
        if (!isBlank(line)) {
          lines.add(line);
        }
      }
      return lines;
    } catch (CsvParseException broken) {
      throw CommandException.unreadable("table.quote", "file", name, "line", next);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
  }

  private static boolean isBlank(CsvRecord line) {
    return line.getFieldCount() == 1 && line.getField(0).isBlank();
  }

  private static String utf8(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw CommandException.unreadable("table.utf8", "file", name);
    }
  }

  /**
   * The place of a column.
   *
   * @throws CommandException if there is none of that name; the message proposes the nearest
   */
  int column(String wanted) {
    int at = columns.indexOf(wanted);
    if (at < 0) {
      throw CommandException.usage(
          "usage.unknown-column",
          "file",
          name,
          "column",
          wanted,
          "hint",
          Choice.hint(NearestName.of(wanted, columns)),
          "columns",
          String.join(", ", columns));
    }
    return at;
  }

  /** The text in a column, if there is any. */
  static Optional<String> text(Row row, int column) {
    String cell = row.cells().get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /**
   * The number in a column, if there is one.
   *
   * @throws CommandException if the cell holds something else; the message says where
   */
  Optional<BigDecimal> number(Row row, int column) {
    Optional<String> cell = text(row, column);
    if (cell.isPresent() && !NUMBER.matcher(cell.get()).matches()) {
      throw wrongCell("table.no-number", row, column);
    }
    return cell.map(BigDecimal::new);
  }

  /**
   * The amount of money in a column, if there is one.
   *
   * @throws CommandException if the cell holds something else; the message says where
   */
  Optional<Money> money(Row row, int column) {
    try {
      return text(row, column).map(Money::parse);
    } catch (InvalidQuantityException other) {
      throw wrongCell("table.no-money", row, column);
    }
  }

  /** The refusal of what stands in a column. */
  CommandException wrongCell(String key, Row row, int column) {
    return CommandException.unreadable(
        key,
        "file",
        name,
        "line",
        row.line() == 0 ? "–" : row.line(),
        "id",
        row.id(),
        "column",
        columns.get(column),
        "cell",
        row.cells().get(column));
  }
}
