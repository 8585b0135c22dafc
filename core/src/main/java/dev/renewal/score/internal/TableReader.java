package dev.renewal.score.internal;

import dev.renewal.finding.TextPosition;
import dev.renewal.pack.internal.Csv;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.TableProblem;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a table of units and indicators from comma-separated lines. */
public final class TableReader {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");
  private static final Set<String> NOT_FINITE =
      Set.of("nan", "inf", "infinity", "∞", "#div/0!", "#num!");
  private static final int LONGEST = 400;

  private final String name;
  private final Scorecard scorecard;
  private final Set<String> missing;
  private final Set<String> notApplicable;
  private final List<TableProblem> problems = new ArrayList<>();
  private final IndicatorTable.Builder table = IndicatorTable.builder();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param name the name of the file, for messages
   * @param scorecard says which columns are read
   */
  public TableReader(String name, Scorecard scorecard) {
    this.name = name;
    this.scorecard = scorecard;
    this.missing = Set.copyOf(scorecard.table().missing());
    this.notApplicable = Set.copyOf(scorecard.table().notApplicable());
  }

  /** Reads the table. */
  public IndicatorTable read(byte[] csv) {
    List<List<Csv.Cell>> rows = rows(csv);
    throwIfAny();
    if (rows.size() < 2) {
      problem(new TextPosition(1, 1), Told.text("table.empty"));
      throwIfAny();
    }
    header(rows.get(0));
    throwIfAny();
    Set<String> seen = new HashSet<>();
    for (List<Csv.Cell> row : rows.subList(1, rows.size())) {
      row(row, rows.get(0).size(), seen);
    }
    throwIfAny();
    return table.build();
  }

  private List<List<Csv.Cell>> rows(byte[] csv) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      return Csv.rows(text);
    } catch (CharacterCodingException broken) {
      problem(new TextPosition(1, 1), Told.text("table.not-utf8"));
    } catch (IllegalArgumentException unclosed) {
      problem(new TextPosition(1, 1), Told.text("table.quote"));
    }
    return List.of();
  }

  private void header(List<Csv.Cell> cells) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      String column = cells.get(at).text().strip();
      if (found.putIfAbsent(column, at) != null && !column.isEmpty()) {
        problem(cells.get(at).position(), Told.text("table.column-twice", "column", column));
      }
    }
    Set<String> absent = new LinkedHashSet<>();
    Set<String> unused = new TreeSet<>(found.keySet());
    unused.remove(cells.get(0).text().strip());
    for (ScoreColumn column : scorecard.columns()) {
      unused.remove(column.key());
      Integer at = found.get(column.key());
      if (at != null) {
        (column.use().isText() ? texts : numbers).put(column.key(), at);
      } else if (column.source() instanceof ScoreSource.Column) {
        problem(new TextPosition(1, 1), lacks(column.key(), found.keySet()));
      } else if (column.use() == ScoreColumn.Use.VALUE) {
        absent.add(column.key());
      }
    }
    if (numbers.isEmpty() && problems.isEmpty()) {
      problem(
          new TextPosition(1, 1), Told.text("table.none", "columns", String.join(", ", absent)));
    }
    if (!absent.isEmpty()) {
      table.note(Told.text("table.absent", "columns", String.join(", ", absent)));
    }
    if (!unused.isEmpty()) {
      table.note(Told.text("table.unused", "columns", String.join(", ", unused)));
    }
  }

  private static LocalText lacks(String column, Set<String> known) {
    return NearestName.of(column, known)
        .map(near -> Told.text("table.lacks-near", "column", column, "near", near))
        .orElseGet(() -> Told.text("table.lacks", "column", column));
  }

  private void row(List<Csv.Cell> cells, int expected, Set<String> seen) {
    TextPosition start = cells.get(0).position();
    if (cells.size() != expected) {
      problem(start, Told.text("table.cells", "expected", expected, "found", cells.size()));
      return;
    }
    String id = cells.get(0).text().strip();
    if (id.isEmpty()) {
      problem(start, Told.text("table.blank-id"));
      return;
    }
    if (!seen.add(id)) {
      problem(start, Told.text("table.twice", "unit", id));
      return;
    }
    IndicatorTable.Row row = table.unit(id);
    numbers.forEach((column, at) -> number(row, id, column, cells.get(at)));
    texts.forEach(
        (column, at) -> {
          if (!cells.get(at).isBlank()) {
            row.text(column, cells.get(at).text().strip());
          }
        });
  }

  private void number(IndicatorTable.Row row, String id, String column, Csv.Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty() || missing.contains(text)) {
      row.missing(column);
    } else if (notApplicable.contains(text)) {
      row.notApplicable(column);
    } else if (NUMBER.matcher(text).matches() && text.length() <= LONGEST) {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        row.number(column, value);
      } else {
        problem(cell.position(), Told.text("table.not-finite", "unit", id, "column", column));
      }
    } else if (isNotFinite(text)) {
      problem(cell.position(), Told.text("table.not-finite", "unit", id, "column", column));
    } else {
      row.invalid(column);
      table.note(
          Told.text(
              "table.invalid",
              "unit",
              id,
              "column",
              column,
              "text",
              text,
              "line",
              cell.position().line()));
    }
  }

  private static boolean isNotFinite(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    boolean signed = plain.startsWith("-") || plain.startsWith("+");
    return NOT_FINITE.contains(signed ? plain.substring(1) : plain);
  }

  private void problem(TextPosition at, LocalText message) {
    problems.add(new TableProblem(name, Optional.of(at), message));
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
  }
}
