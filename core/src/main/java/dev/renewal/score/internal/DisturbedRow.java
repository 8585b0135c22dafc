package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import dev.renewal.standard.ScoreColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known of a unit, kept, with some of its values changed. */
final class DisturbedRow implements IndicatorRow {
  private final String unit;
  private final Map<String, IndicatorCell> cells = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  DisturbedRow(IndicatorRow row, List<ScoreColumn> wanted) {
    this.unit = row.unit();
    for (ScoreColumn column : wanted) {
      if (column.use().isText()) {
        row.text(column.key()).ifPresent(text -> texts.put(column.key(), text));
      } else {
        cells.put(column.key(), row.cell(column.key()));
      }
    }
  }

  void change(String column, double value) {
    OptionalDouble number = OptionalDouble.of(value + 0.0);
    cells.put(column, new IndicatorCell(CellState.PRESENT, number));
  }

  @Override
  public String unit() {
    return unit;
  }

  @Override
  public IndicatorCell cell(String column) {
    return cells.getOrDefault(column, IndicatorCell.MISSING);
  }

  @Override
  public Optional<String> text(String column) {
    return Optional.ofNullable(texts.get(column));
  }
}
