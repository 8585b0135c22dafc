package dev.renewal.score.internal;

import dev.renewal.finding.TextPosition;
import dev.renewal.pack.internal.Csv;
import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.treatment.Column;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreTable;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.LocalText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** One row of a table of comma-separated lines after the other. */
final class TableRow implements IndicatorRow {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");
  private static final Set<String> NOT_FINITE =
      Set.of("nan", "inf", "infinity", "∞", "#div/0!", "#num!");
  private static final int LONGEST = 400;
  private static final int DIGITS = 10;

  private final Set<String> missing;
  private final Set<String> notApplicable;
  private final BiConsumer<TextPosition, LocalText> problems;
  private final FirstNotes notes = new FirstNotes();

  /** Where columns stand in a row, in the order of {@link #cells}. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<String, Integer> texts = new HashMap<>();
  private IndicatorCell[] cells = {};
  private List<Csv.Cell> row = List.of();
  private String unit = "";

  /**
   * A row before the first.
   *
   * @param table says which texts mean that a value is missing or does not apply
   * @param problems takes what is wrong with a cell
   */
  TableRow(ScoreTable table, BiConsumer<TextPosition, LocalText> problems) {
    this.missing = Set.copyOf(table.missing());
    this.notApplicable = Set.copyOf(table.notApplicable());
    this.problems = problems;
  }

  /** Adds a column that is read. */
  void column(ScoreColumn column, int at) {
    (column.use().isText() ? texts : numbers).put(column.key(), at);
  }

  /** Tells whether no column of numbers is read. */
  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** Reads a row. */
  void enter(String id, List<Csv.Cell> read) {
    unit = id;
    row = read;
    if (cells.length < read.size()) {
      cells = new IndicatorCell[read.size()];
    }
    Arrays.fill(cells, IndicatorCell.MISSING);
    numbers.forEach((column, at) -> cells[at] = cell(column, read.get(at)));
  }

  private IndicatorCell cell(String column, Csv.Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty() || missing.contains(text)) {
      return IndicatorCell.MISSING;
    }
    if (notApplicable.contains(text)) {
      return IndicatorCell.NOT_APPLICABLE;
    }
    boolean number = text.length() <= LONGEST && NUMBER.matcher(text).matches();
    double value = number ? Double.parseDouble(text) : 0;
    if (isNotFinite(text) || StrictMath.abs(value) > Column.LARGEST) {
      LocalText told = Told.text("table.not-finite", "unit", unit, "column", column);
      problems.accept(cell.position(), told);
      return IndicatorCell.INVALID;
    }
    if (number) {
      return new IndicatorCell(CellState.PRESENT, OptionalDouble.of(value + 0.0));
    }
    String of = unit;
    notes.add(padded(cell.line()) + padded(cell.column()), () -> invalid(of, column, cell));
    return IndicatorCell.INVALID;
  }

  private static String padded(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  private static LocalText invalid(String unit, String column, Csv.Cell cell) {
    return Told.text(
        "table.invalid",
        "unit",
        unit,
        "column",
        column,
        "text",
        cell.text().strip(),
        "line",
        cell.line());
  }

  private static boolean isNotFinite(String text) {
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return false;
    }
    String plain = text.toLowerCase(Locale.ROOT);
    boolean signed = plain.startsWith("-") || plain.startsWith("+");
    return NOT_FINITE.contains(signed ? plain.substring(1) : plain);
  }

  /** What a reader has to be told about cells. */
  List<LocalText> notes() {
    return notes.all();
  }

  @Override
  public String unit() {
    return unit;
  }

  @Override
  public IndicatorCell cell(String column) {
    Integer at = numbers.get(column);
    return at == null ? IndicatorCell.MISSING : cells[at];
  }

  @Override
  public Optional<String> text(String column) {
    Integer at = texts.get(column);
    return at == null || row.get(at).isBlank()
        ? Optional.empty()
        : Optional.of(FormulaGuard.unguard(row.get(at).text().strip()));
  }
}
