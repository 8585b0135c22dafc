package dev.renewal.score;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All units at one stage of a computation (阶段表).
 *
 * @param stage the stage
 * @param columns the ids of indicators, or of groups for {@link Stage#AGGREGATED}, in the order of
 *     the tree
 * @param rows the units in the order of their ids
 */
public record StageTable(Stage stage, List<String> columns, List<Row> rows) {
  /** Copies the lists. */
  public StageTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One unit.
   *
   * @param unit its id
   * @param values one for each column, empty where there is none
   */
  public record Row(String unit, List<OptionalDouble> values) {
    /** Copies the values. */
    public Row {
      values = List.copyOf(values);
    }
  }
}
