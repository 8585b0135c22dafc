package dev.renewal.sheets.internal.read;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.sheets.internal.cell.CellText;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.read.Heading.Known;
import dev.renewal.sheets.internal.table.RowCursor;
import dev.renewal.sheets.internal.table.Table;
import dev.renewal.sheets.internal.table.TableRow;
import dev.renewal.sheets.layout.Column;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which sheet a table is and what its columns hold: by the row of keys wherever it
 * stands, else by the name of the table and a row of headers near its top.
 */
final class HeadingReader {

  /** A row of headers without keys stands among so many rows. */
  private static final int TOP = 20;

  /** Of more columns that are not read it is only told how many they are. */
  private static final int MOST_PROBLEMS = 100;

  private final SheetLayout layout;
  private final boolean tellsRemarks;

  HeadingReader(SheetLayout layout, boolean tellsRemarks) {
    this.layout = layout;
    this.tellsRemarks = tellsRemarks;
  }

  /** The heading of a table; empty if it is no sheet of the layout. */
  Optional<Heading> read(Table table) throws IOException {
    Optional<Sheet> named = layout.find(table.name().strip());
    List<TableRow> top = new ArrayList<>();
    try (RowCursor rows = table.open()) {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        Optional<Sheet> keyed = keyed(row);
        if (keyed.isPresent()) {
          TableRow below = rows.next();
          if (below != null) {
            top.add(below);
          }
          return Optional.of(byKeys(table, keyed.get(), row, top));
        }
        if (top.size() < TOP) {
          top.add(row);
        }
      }
    }
    return named.flatMap(sheet -> byLabels(table, sheet, top));
  }

  /** The sheet whose keys stand in a row; a cell of data may begin like the key of a sheet. */
  private Optional<Sheet> keyed(TableRow row) {
    return row.cells().stream()
        .map(HeadingReader::text)
        .filter(text -> text.startsWith("#"))
        .flatMap(text -> layout.find(text.substring(1)).stream())
        .findFirst()
        .filter(sheet -> isMostly(row, key -> ofKey(sheet, key).isPresent()));
  }

  private Heading byKeys(Table table, Sheet sheet, TableRow keys, List<TableRow> top) {
    Labels labels = new Labels(sheet);
    Optional<TableRow> headers = top.stream().filter(row -> isHeader(row, labels)).findFirst();
    Builder heading = new Builder(table, sheet, labels, tellsRemarks);
    int columns = Math.max(keys.cells().size(), headers.map(it -> it.cells().size()).orElse(0));
    for (int at = 0; at < columns; at++) {
      String key = text(keys.cell(at));
      int place = at;
      if (!key.isEmpty()) {
        heading.add(at, keys.number(), key, ofKey(sheet, key));
      } else {
        headers.ifPresent(
            row -> {
              String label = text(row.cell(place));
              if (!label.isEmpty()) {
                heading.add(place, row.number(), label, labels.find(label));
              }
            });
      }
    }
    return heading.build(keys.number(), headers.map(TableRow::number).orElse(0));
  }

  /** A key, for amounts with the unit of plain numbers: {@code investment.total@万元}. */
  private static Optional<Known> ofKey(Sheet sheet, String key) {
    int at = key.indexOf('@');
    Optional<Column> column = sheet.column(at < 0 ? key : key.substring(0, at));
    return column.map(
        it -> {
          Optional<String> unit = at < 0 ? Optional.empty() : Optional.of(key.substring(at + 1));
          return new Known(it, Labels.isAmount(it) ? unit : it.unit());
        });
  }

  private Optional<Heading> byLabels(Table table, Sheet sheet, List<TableRow> top) {
    Labels labels = new Labels(sheet);
    return top.stream()
        .filter(row -> isHeader(row, labels))
        .findFirst()
        .map(
            row -> {
              Builder heading = new Builder(table, sheet, labels, tellsRemarks);
              for (int at = 0; at < row.cells().size(); at++) {
                String label = text(row.cell(at));
                if (!label.isEmpty()) {
                  heading.add(at, row.number(), label, labels.find(label));
                }
              }
              return heading.build(0, row.number());
            });
  }

  /** Whether more than half of what stands in a row are headers. */
  private static boolean isHeader(TableRow row, Labels labels) {
    return isMostly(row, text -> labels.find(text).isPresent());
  }

  private static boolean isMostly(TableRow row, Predicate<String> known) {
    int filled = 0;
    int found = 0;
    for (RawCell cell : row.cells()) {
      String text = text(cell);
      if (!text.isEmpty()) {
        filled++;
        found += known.test(text) ? 1 : 0;
      }
    }
    return found * 2 > filled;
  }

  static String text(@Nullable RawCell cell) {
    return cell == null ? "" : CellText.stripped(cell.text());
  }

  /** Collects columns, and what is wrong with them. */
  private static final class Builder {
    private final Table table;
    private final Sheet sheet;
    private final Labels labels;
    private final boolean tellsRemarks;
    private final Map<Integer, Known> columns = new TreeMap<>();
    private final BitSet headed = new BitSet();
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    Builder(Table table, Sheet sheet, Labels labels, boolean tellsRemarks) {
      this.table = table;
      this.sheet = sheet;
      this.labels = labels;
      this.tellsRemarks = tellsRemarks;
    }

    void add(int at, int row, String header, Optional<Known> known) {
      headed.set(at);
      if (known.isEmpty()) {
        problem(at, row, "structure.sheet-unknown-column", Severity.WARNING, header);
      } else if (columns.values().stream()
          .anyMatch(it -> it.column().index() == known.get().column().index())) {
        problem(at, row, "structure.sheet-column-twice", Severity.ERROR, header);
      } else {
        columns.put(at, known.get());
      }
    }

    private void problem(int at, int row, String id, Severity severity, String header) {
      if (problems.size() == MOST_PROBLEMS) {
        more++;
        return;
      }
      Problem.Builder problem = Problem.builder();
      if (severity == Severity.WARNING) {
        problem.candidate(NearestName.of(Labels.normal(header), labels.names()));
      }
      problems.add(
          problem
              .id(id)
              .severity(severity)
              .pointer("")
              .position(TextPosition.inSheet(table.shownName(), row, at + 1))
              .message(SheetTexts.text(id, "sheet", table.shownName(), "column", header))
              .fix(SheetTexts.text(id + ".fix"))
              .build());
    }

    private Problem moreProblem(int row) {
      String id = "structure.sheet-unknown-column";
      String sheetName = table.shownName();
      return Problem.builder()
          .id(id)
          .severity(Severity.WARNING)
          .pointer("")
          .position(TextPosition.inSheet(sheetName, row, 1))
          .message(SheetTexts.text(id + ".more", "sheet", sheetName, "more", more))
          .fix(SheetTexts.text(id + ".fix"))
          .build();
    }

    Heading build(int keyRow, int headerRow) {
      if (more > 0) {
        problems.add(moreProblem(Math.max(keyRow, headerRow)));
      }
      return new Heading(table, sheet, columns, headed, keyRow, headerRow, tellsRemarks, problems);
    }
  }
}
