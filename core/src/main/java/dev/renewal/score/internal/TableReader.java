package dev.renewal.score.internal;

import dev.renewal.finding.TextPosition;
import dev.renewal.pack.internal.Csv;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.score.InvalidTableException;
import dev.renewal.score.TableProblem;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads units and indicators from comma-separated lines, one after the other. */
public final class TableReader {
  private static final int MOST_PROBLEMS = 100;
  private static final List<String> OTHER_SEPARATORS = List.of(";", "\t", "|", ",", "、");

  private final String name;
  private final Scorecard scorecard;
  private final Consumer<? super IndicatorRow> each;
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<LocalText> headerNotes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final TableRow row;
  private int width;
  private int rows;
  private long moreProblems;

  /**
   * A reader.
   *
   * @param name the name of the file, for messages
   * @param scorecard says which columns are read
   * @param each takes one unit after the other; none any more behind a row that is wrong
   */
  public TableReader(String name, Scorecard scorecard, Consumer<? super IndicatorRow> each) {
    this.name = name;
    this.scorecard = scorecard;
    this.each = each;
    this.row = new TableRow(scorecard.table(), this::problem);
  }

  /**
   * Reads the units.
   *
   * @param in the bytes, in UTF-8
   * @return what there is to say about them
   * @throws IOException if they cannot be read
   * @throws InvalidTableException if something is wrong; says all that is wrong
   */
  public IndicatorSource.Reading read(InputStream in) throws IOException {
    Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    try {
      rows(new Csv(text));
    } catch (CharacterCodingException broken) {
      problem(new TextPosition(1, 1), Told.text("table.not-utf8"));
    }
    throwIfAny();
    List<LocalText> notes = new ArrayList<>(headerNotes);
    notes.addAll(row.notes());
    return new IndicatorSource.Reading(Map.of(), notes);
  }

  private void rows(Csv csv) throws IOException {
    List<Csv.Cell> header = next(csv);
    if (header != null) {
      width = header.size();
      header(header);
      throwIfAny();
    }
    for (List<Csv.Cell> cells = next(csv); cells != null; cells = next(csv)) {
      unit(cells);
      rows++;
    }
    if (rows == 0) {
      problem(new TextPosition(1, 1), Told.text("table.empty"));
    }
  }

  private @Nullable List<Csv.Cell> next(Csv csv) throws IOException {
    try {
      return csv.next();
    } catch (IllegalArgumentException unclosed) {
      problem(new TextPosition(csv.line(), 1), Told.text("table.quote"));
      return null;
    }
  }

  private void header(List<Csv.Cell> cells) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      String column = cells.get(at).text().strip();
      if (found.putIfAbsent(column, at) != null && !column.isEmpty()) {
        problem(cells.get(at).position(), Told.text("table.column-twice", "column", column));
      }
    }
    Optional<String> separator = otherSeparator(cells);
    if (separator.isPresent()) {
      problem(new TextPosition(1, 1), Told.text("table.separator", "separator", separator.get()));
    } else {
      columns(cells, found);
    }
  }

  /** The separator of a header that is one cell, if it looks like several. */
  private static Optional<String> otherSeparator(List<Csv.Cell> header) {
    String text = header.get(0).text();
    return header.size() > 1
        ? Optional.empty()
        : OTHER_SEPARATORS.stream().filter(text::contains).findFirst();
  }

  private void columns(List<Csv.Cell> cells, Map<String, Integer> found) {
    Set<String> absent = new LinkedHashSet<>();
    Set<String> unused = new TreeSet<>(found.keySet());
    unused.remove(cells.get(0).text().strip());
    Set<String> lacking = new LinkedHashSet<>();
    for (ScoreColumn column : scorecard.columns()) {
      unused.remove(column.key());
      Integer at = found.get(column.key());
      if (at != null) {
        row.column(column, at);
      } else if (column.source() instanceof ScoreSource.Column) {
        lacking.add(column.key());
      } else if (column.use() == ScoreColumn.Use.VALUE) {
        absent.add(column.key());
      }
    }
    lacking.forEach(it -> problem(new TextPosition(1, 1), lacks(it, found.keySet())));
    if (row.isEmpty() && problems.isEmpty()) {
      problem(
          new TextPosition(1, 1), Told.text("table.none", "columns", String.join(", ", absent)));
    }
    if (!absent.isEmpty()) {
      headerNotes.add(Told.text("table.absent", "columns", String.join(", ", absent)));
    }
    if (!unused.isEmpty()) {
      headerNotes.add(Told.text("table.unused", "columns", String.join(", ", unused)));
    }
  }

  private static LocalText lacks(String column, Set<String> known) {
    return NearestName.of(column, known)
        .map(near -> Told.text("table.lacks-near", "column", column, "near", near))
        .orElseGet(() -> Told.text("table.lacks", "column", column));
  }

  private void unit(List<Csv.Cell> cells) {
    TextPosition start = cells.get(0).position();
    String id = FormulaGuard.unguard(cells.get(0).text().strip());
    LocalText problem = wrong(cells.size(), id);
    if (problem != null) {
      problem(start, problem);
      return;
    }
    row.enter(id, cells);
    if (problems.isEmpty()) {
      each.accept(row);
    }
  }

  private @Nullable LocalText wrong(int cells, String id) {
    if (cells != width) {
      return Told.text("table.cells", "expected", width, "found", cells);
    }
    if (id.isEmpty()) {
      return Told.text("table.blank-id");
    }
    return ids.add(id) ? null : Told.text("table.twice", "unit", id);
  }

  private void problem(TextPosition at, LocalText message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new TableProblem(name, Optional.of(at), message));
    } else {
      moreProblems++;
    }
  }

  private void throwIfAny() {
    if (moreProblems > 0) {
      LocalText more = Told.text("note.more", "n", moreProblems);
      problems.add(new TableProblem(name, Optional.empty(), more));
    }
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
  }
}
