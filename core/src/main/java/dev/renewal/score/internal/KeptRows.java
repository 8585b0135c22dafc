package dev.renewal.score.internal;

import dev.renewal.random.RandomStream;
import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.Scorecard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** What a scorecard reads of units, kept, so that errors can be drawn in it again and again. */
final class KeptRows implements IndicatorSource {
  private final Map<String, Integer> columns;
  private final List<Row> rows;
  private final Reading reading;

  private KeptRows(Map<String, Integer> columns, List<Row> rows, Reading reading) {
    this.columns = columns;
    this.rows = rows;
    this.reading = reading;
  }

  /**
   * Keeps what a scorecard reads.
   *
   * @throws IOException if the source cannot be read
   */
  static KeptRows of(IndicatorSource source, Scorecard scorecard) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    List<String> texts = new ArrayList<>();
    for (ScoreColumn column : scorecard.columns()) {
      if (column.use().isText()) {
        texts.add(column.key());
      } else {
        columns.putIfAbsent(column.key(), columns.size());
      }
    }
    List<Row> rows = new ArrayList<>();
    Reading reading = source.read(row -> rows.add(Row.of(row, columns, texts)));
    return new KeptRows(columns, rows, reading);
  }

  /** The same with errors in the values of some columns, unit by unit in the order of columns. */
  KeptRows disturbed(Set<String> changed, ValueDraw errors, RandomStream random) {
    int[] places = changed.stream().sorted().mapToInt(it -> columns.getOrDefault(it, -1)).toArray();
    List<Row> disturbed = new ArrayList<>(rows.size());
    for (Row row : rows) {
      disturbed.add(row.disturbed(places, errors, random));
    }
    return new KeptRows(columns, disturbed, reading);
  }

  @Override
  public Reading read(Consumer<? super IndicatorRow> each) {
    rows.forEach(each);
    return reading;
  }

  /** What is known of one unit. */
  private static final class Row implements IndicatorRow {
    private final String unit;
    private final Map<String, Integer> columns;
    private final IndicatorCell[] cells;
    private final Map<String, String> texts;

    Row(
        String unit,
        Map<String, Integer> columns,
        IndicatorCell[] cells,
        Map<String, String> texts) {
      this.unit = unit;
      this.columns = columns;
      this.cells = cells;
      this.texts = texts;
    }

    static Row of(IndicatorRow row, Map<String, Integer> columns, List<String> texts) {
      IndicatorCell[] cells = new IndicatorCell[columns.size()];
      columns.forEach((column, at) -> cells[at] = row.cell(column));
      Map<String, String> kept = new HashMap<>();
      texts.forEach(column -> row.text(column).ifPresent(text -> kept.put(column, text)));
      return new Row(row.unit(), columns, cells, kept);
    }

    Row disturbed(int[] places, ValueDraw errors, RandomStream random) {
      IndicatorCell[] changed = cells.clone();
      for (int place : places) {
        if (place >= 0 && cells[place].value().isPresent()) {
          double drawn = errors.draw(cells[place].value().getAsDouble(), random);
          changed[place] = new IndicatorCell(CellState.PRESENT, OptionalDouble.of(drawn + 0.0));
        }
      }
      return new Row(unit, columns, changed, texts);
    }

    @Override
    public String unit() {
      return unit;
    }

    @Override
    public IndicatorCell cell(String column) {
      Integer at = columns.get(column);
      return at == null ? IndicatorCell.MISSING : cells[at];
    }

    @Override
    public Optional<String> text(String column) {
      return Optional.ofNullable(texts.get(column));
    }
  }
}
