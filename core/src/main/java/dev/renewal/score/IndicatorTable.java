package dev.renewal.score;

import dev.renewal.score.internal.InputDigest;
import dev.renewal.score.internal.Roster;
import dev.renewal.score.internal.TableColumns;
import dev.renewal.score.internal.TableReader;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.LocalText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Units and what is known of them (单元—指标表): numbers in some columns, names and groups in others.
 *
 * <p>Units are kept in the order of their ids, whatever order they come in, so that it never
 * changes a result. Immutable.
 *
 * <pre>{@code
 * IndicatorTable.Builder table = IndicatorTable.builder();
 * table.unit("A").number("green", 31.5).missing("care");
 * table.unit("B").number("green", 12).number("care", 4).text("county", "330802");
 * Scoring scoring = scorer.score(table.build());
 * }</pre>
 */
public final class IndicatorTable implements IndicatorSource {
  private final List<String> units;
  private final TableColumns columns;
  private final List<LocalText> notes;
  private final Map<String, Integer> positions = new HashMap<>();

  private IndicatorTable(TableColumns columns, List<LocalText> notes) {
    this.units = columns.units();
    this.columns = columns;
    this.notes = List.copyOf(notes);
    for (int at = 0; at < units.size(); at++) {
      positions.put(units.get(at), at);
    }
  }

  /**
   * Reads comma-separated lines: a header row, the first column the id of the unit, an empty cell a
   * missing value. The columns that the scorecard needs are read, the others are left aside.
   *
   * @param name the name of the file, for messages
   * @param csv its bytes, in UTF-8
   * @param scorecard what is to be computed from it
   * @return the table
   * @throws InvalidTableException if a column is missing, ids are blank or occur twice, rows have
   *     another number of cells, or a number is infinite or NaN; says all that is wrong
   */
  public static IndicatorTable read(String name, byte[] csv, Scorecard scorecard) {
    try {
      return of(csv(name, () -> new ByteArrayInputStream(csv), scorecard), scorecard);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
  }

  /** Something that can be opened again and again. */
  @FunctionalInterface
  public interface Opening {
    /**
     * Opens it at its beginning.
     *
     * @return the bytes, to be closed by the caller
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /**
   * Comma-separated lines that are read line by line, as often as needed, and never kept; else as
   * {@link #read}.
   *
   * <pre>{@code
   * Scoring scoring = scorer.score(
   *     IndicatorTable.csv("towns.csv", () -> Files.newInputStream(path), scorer.scorecard()));
   * }</pre>
   *
   * @param name the name of the file, for messages
   * @param opening opens it, in UTF-8
   * @param scorecard what is to be computed from it
   * @return the units
   */
  public static IndicatorSource csv(String name, Opening opening, Scorecard scorecard) {
    return each -> {
      try (InputStream in = opening.open()) {
        return new TableReader(name, scorecard, each).read(in);
      }
    };
  }

  /**
   * Reads units into memory.
   *
   * @param source the units
   * @param scorecard says which columns are kept
   * @return the table
   * @throws IOException if they cannot be read
   */
  public static IndicatorTable of(IndicatorSource source, Scorecard scorecard) throws IOException {
    TableColumns.Draft draft = new TableColumns.Draft();
    Reading reading = source.read(row -> draft.add(row, scorecard.columns()));
    reading
        .openParameters()
        .forEach((column, names) -> names.forEach(name -> draft.opened(column, name)));
    return new IndicatorTable(draft.columns(), reading.notes());
  }

  @Override
  public Reading read(Consumer<? super IndicatorRow> each) {
    Cursor cursor = new Cursor();
    for (int at = 0; at < units.size(); at++) {
      cursor.at = at;
      each.accept(cursor);
    }
    return new Reading(columns.open(), notes);
  }

  /** A unit of the table, one after the other. */
  private final class Cursor implements IndicatorRow {
    private int at;

    @Override
    public String unit() {
      return units.get(at);
    }

    @Override
    public IndicatorCell cell(String column) {
      return columns.cell(at, column);
    }

    @Override
    public Optional<String> text(String column) {
      return columns.text(at, column);
    }
  }

  /** Starts a table. */
  public static Builder builder() {
    return new Builder();
  }

  /** The ids of the units, sorted. */
  public List<String> units() {
    return units;
  }

  /** How many units there are. */
  public int size() {
    return units.size();
  }

  /** The columns of numbers, sorted. */
  public Set<String> columns() {
    return columns.names();
  }

  /**
   * The place of a unit among the {@link #units()}.
   *
   * @param unit its id
   * @return the place, or empty if there is no such unit
   */
  public Optional<Integer> position(String unit) {
    return Optional.ofNullable(positions.get(unit));
  }

  /**
   * A cell.
   *
   * @param unit the place of the unit
   * @param column the column
   * @return the cell; missing where there is no such column
   */
  public IndicatorCell cell(int unit, String column) {
    return columns.cell(unit, column);
  }

  /**
   * A name or group.
   *
   * @param unit the place of the unit
   * @param column the column
   * @return the text, or empty where there is none
   */
  public Optional<String> text(int unit, String column) {
    return columns.text(unit, column);
  }

  /** The parameters that are not set and decide values of a column. */
  public Set<String> openParameters(String column) {
    return columns.open(column);
  }

  /** What a reader has to be told about the table: invalid cells, columns that are not there. */
  public List<LocalText> notes() {
    return notes;
  }

  /**
   * The SHA-256 of all that the table says, in hexadecimal; the order of rows and columns, cells
   * that are missing, and how a number is written, do not count.
   */
  public String digest() {
    InputDigest digest = new InputDigest(columns.names(), columns.textNames());
    read(digest::add);
    return digest.hex(Roster.of(units));
  }

  /** Collects units. */
  public static final class Builder {
    private final TableColumns.Draft draft = new TableColumns.Draft();

    private Builder() {}

    /**
     * Begins a unit; what is set next is about it.
     *
     * @param id its id
     * @return a row
     */
    public Row unit(String id) {
      return new Row(draft, draft.begin(id));
    }

    /** Adds something that a reader has to be told. */
    public Builder note(LocalText note) {
      draft.note(note);
      return this;
    }

    /**
     * The table.
     *
     * @throws InvalidTableException if an id is blank or occurs twice, or a number is infinite or
     *     NaN; says all that is wrong
     */
    public IndicatorTable build() {
      List<TableProblem> problems = draft.problems();
      if (!problems.isEmpty()) {
        throw new InvalidTableException(problems);
      }
      return new IndicatorTable(draft.columns(), draft.notes());
    }
  }

  /** One unit of a table; what is not set is missing. */
  public static final class Row {
    private final TableColumns.Draft draft;
    private final int index;

    private Row(TableColumns.Draft draft, int index) {
      this.draft = draft;
      this.index = index;
    }

    /**
     * Sets a number.
     *
     * @param column the column
     * @param value the number; infinite and NaN are errors, never missing
     * @return this row
     */
    public Row number(String column, double value) {
      draft.number(index, column, value);
      return this;
    }

    /** Says that a value is missing. */
    public Row missing(String column) {
      draft.state(index, column, CellState.MISSING);
      return this;
    }

    /** Says that an indicator does not apply. */
    public Row notApplicable(String column) {
      draft.state(index, column, CellState.NOT_APPLICABLE);
      return this;
    }

    /** Says that what stands there is no number. */
    public Row invalid(String column) {
      draft.state(index, column, CellState.INVALID);
      return this;
    }

    /** Sets a name or group. */
    public Row text(String column, String text) {
      draft.text(index, column, text);
      return this;
    }

    /** Says that a value is missing since a parameter is not set. */
    public Row open(String column, String parameter) {
      draft.open(index, column, parameter);
      return this;
    }
  }
}
