package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.TableProblem;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a table, column by column, units in the order of their ids. */
public final class TableColumns {
  private static final List<CellState> STATES = List.of(CellState.values());
  private static final byte MISSING = code(CellState.MISSING);
  private static final IndicatorCell NOTHING =
      new IndicatorCell(CellState.MISSING, OptionalDouble.empty());

  private final List<String> units;
  private final Map<String, Numbers> numbers;
  private final Map<String, @Nullable String[]> texts;
  private final Map<String, Set<String>> open;

  private TableColumns(
      List<String> units,
      Map<String, Numbers> numbers,
      Map<String, @Nullable String[]> texts,
      Map<String, Set<String>> open) {
    this.units = units;
    this.numbers = numbers;
    this.texts = texts;
    this.open = open;
  }

  private static byte code(CellState state) {
    return (byte) STATES.indexOf(state);
  }

  /** The values of a column and what is known of each. */
  private static final class Numbers {
    private double[] values;
    private byte[] states;

    Numbers(int size) {
      values = new double[size];
      states = new byte[size];
      Arrays.fill(values, Double.NaN);
      Arrays.fill(states, MISSING);
    }

    void grow(int size) {
      if (size > values.length) {
        int before = values.length;
        int more = Math.max(size, before * 2);
        values = Arrays.copyOf(values, more);
        states = Arrays.copyOf(states, more);
        Arrays.fill(values, before, more, Double.NaN);
        Arrays.fill(states, before, more, MISSING);
      }
    }

    Numbers ordered(int[] order) {
      grow(order.length);
      Numbers ordered = new Numbers(order.length);
      for (int at = 0; at < order.length; at++) {
        ordered.values[at] = values[order[at]];
        ordered.states[at] = states[order[at]];
      }
      return ordered;
    }
  }

  /** The ids, sorted. */
  public List<String> units() {
    return units;
  }

  /** The columns of numbers, sorted. */
  public Set<String> names() {
    return Collections.unmodifiableSet(numbers.keySet());
  }

  /** The columns of texts, sorted. */
  public Set<String> textNames() {
    return Collections.unmodifiableSet(texts.keySet());
  }

  /** A cell. */
  public IndicatorCell cell(int unit, String column) {
    Numbers found = numbers.get(column);
    if (found == null) {
      return NOTHING;
    }
    CellState state = STATES.get(found.states[unit]);
    return new IndicatorCell(
        state,
        state == CellState.PRESENT
            ? OptionalDouble.of(found.values[unit])
            : OptionalDouble.empty());
  }

  /** A name or group. */
  public Optional<String> text(int unit, String column) {
    @Nullable String[] found = texts.get(column);
    return found == null ? Optional.empty() : Optional.ofNullable(found[unit]);
  }

  /** The parameters that are not set and decide values of a column. */
  public Set<String> open(String column) {
    return Collections.unmodifiableSet(open.getOrDefault(column, Set.of()));
  }

  /** The parameters that are not set and decide values, by column. */
  public Map<String, Set<String>> open() {
    return Collections.unmodifiableMap(open);
  }

  /** Collects cells in the order in which they come. */
  public static final class Draft {
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Numbers> numbers = new TreeMap<>();
    private final Map<String, Map<Integer, String>> texts = new TreeMap<>();
    private final Map<String, Set<String>> open = new TreeMap<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private final List<LocalText> notes = new ArrayList<>();

    /** Begins a unit. */
    public int begin(String id) {
      ids.add(id);
      return ids.size() - 1;
    }

    /** Takes a unit as it is read. */
    public void add(IndicatorRow row, List<ScoreColumn> wanted) {
      int unit = begin(row.unit());
      for (ScoreColumn column : wanted) {
        if (column.use().isText()) {
          row.text(column.key()).ifPresent(text -> text(unit, column.key(), text));
        } else {
          cell(unit, column.key(), row.cell(column.key()));
        }
      }
    }

    private void cell(int unit, String column, IndicatorCell cell) {
      if (cell.state() == CellState.PRESENT) {
        number(unit, column, cell.value().orElseThrow());
      } else {
        state(unit, column, cell.state());
      }
    }

    /** Says that a parameter is not set that decides values of a column. */
    public void opened(String column, String parameter) {
      open.computeIfAbsent(column, unused -> new TreeSet<>()).add(parameter);
    }

    /** Sets a number. */
    public void number(int unit, String column, double value) {
      if (!Double.isFinite(value)) {
        problem(Told.text("table.not-finite", "unit", ids.get(unit), "column", column));
        return;
      }
      Numbers found = column(unit, column);
      found.values[unit] = value + 0.0;
      found.states[unit] = code(CellState.PRESENT);
    }

    /** Says why there is no number. */
    public void state(int unit, String column, CellState state) {
      Numbers found = column(unit, column);
      found.values[unit] = Double.NaN;
      found.states[unit] = code(state);
    }

    /** Sets a text. */
    public void text(int unit, String column, String text) {
      texts.computeIfAbsent(column, unused -> new TreeMap<>()).put(unit, text);
    }

    /** Says that a parameter is not set that decides a value. */
    public void open(int unit, String column, String parameter) {
      state(unit, column, CellState.MISSING);
      opened(column, parameter);
    }

    private Numbers column(int unit, String column) {
      Numbers found = numbers.computeIfAbsent(column, unused -> new Numbers(16));
      found.grow(unit + 1);
      return found;
    }

    /** Adds something that a reader has to be told. */
    public void note(LocalText note) {
      notes.add(note);
    }

    private void problem(LocalText message) {
      problems.add(new TableProblem("", Optional.empty(), message));
    }

    /** What a reader has to be told. */
    public List<LocalText> notes() {
      return List.copyOf(notes);
    }

    /** All that is wrong. */
    public List<TableProblem> problems() {
      List<TableProblem> all = new ArrayList<>(problems);
      Set<String> seen = new TreeSet<>();
      for (String id : ids) {
        if (id.isBlank()) {
          all.add(new TableProblem("", Optional.empty(), Told.text("table.blank-id")));
        } else if (!seen.add(id)) {
          LocalText twice = Told.text("table.twice", "unit", id);
          all.add(new TableProblem("", Optional.empty(), twice));
        }
      }
      return List.copyOf(all);
    }

    /** The columns, units in the order of their ids. */
    public TableColumns columns() {
      int[] order =
          IntStream.range(0, ids.size())
              .boxed()
              .sorted(Comparator.comparing(ids::get))
              .mapToInt(Integer::intValue)
              .toArray();
      Map<String, Numbers> ordered = new TreeMap<>();
      numbers.forEach((name, column) -> ordered.put(name, column.ordered(order)));
      Map<String, @Nullable String[]> orderedTexts = new TreeMap<>();
      texts.forEach((name, cells) -> orderedTexts.put(name, ordered(cells, order)));
      Map<String, Set<String>> opened = new TreeMap<>();
      open.forEach((name, parameters) -> opened.put(name, new TreeSet<>(parameters)));
      return new TableColumns(
          Arrays.stream(order).mapToObj(ids::get).toList(), ordered, orderedTexts, opened);
    }

    private static @Nullable String[] ordered(Map<Integer, String> cells, int[] order) {
      @Nullable String[] texts = new String[order.length];
      for (int at = 0; at < order.length; at++) {
        texts[at] = cells.get(order[at]);
      }
      return texts;
    }
  }
}
