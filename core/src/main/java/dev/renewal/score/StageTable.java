package dev.renewal.score;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** All units at one stage of a computation (阶段表); immutable. */
public final class StageTable {
  private final Stage stage;
  private final List<String> columns;
  private final List<String> units;
  private final double[][] numbers;

  private StageTable(Stage stage, List<String> columns, List<String> units, double[][] numbers) {
    this.stage = stage;
    this.columns = List.copyOf(columns);
    this.units = units;
    this.numbers = numbers;
  }

  /**
   * A table.
   *
   * @param stage the stage
   * @param columns the names of the columns
   * @param units the ids of the units
   * @param numbers for each column a number for each unit, {@code NaN} where there is none
   * @throws IllegalArgumentException if they do not fit
   */
  public static StageTable of(
      Stage stage, List<String> columns, List<String> units, double[][] numbers) {
    if (numbers.length != columns.size()) {
      throw new IllegalArgumentException(numbers.length + " columns for " + columns.size());
    }
    double[][] copy = new double[numbers.length][];
    for (int at = 0; at < copy.length; at++) {
      if (numbers[at].length != units.size()) {
        throw new IllegalArgumentException(numbers[at].length + " numbers for " + units.size());
      }
      copy[at] = numbers[at].clone();
    }
    return new StageTable(stage, columns, units, copy);
  }

  /** The stage. */
  public Stage stage() {
    return stage;
  }

  /** The ids of indicators, or of groups for {@link Stage#AGGREGATED}, in the order of the tree. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The rows of some units.
   *
   * @param wanted their ids
   * @return the table of those that are there, in the order of {@code wanted}
   */
  public StageTable of(List<String> wanted) {
    int[] places =
        wanted.stream()
            .mapToInt(unit -> Collections.binarySearch(units, unit))
            .filter(at -> at >= 0)
            .toArray();
    double[][] kept = new double[numbers.length][];
    for (int at = 0; at < kept.length; at++) {
      double[] column = numbers[at];
      kept[at] = Arrays.stream(places).mapToDouble(place -> column[place]).toArray();
    }
    return new StageTable(
        stage, columns, Arrays.stream(places).mapToObj(units::get).toList(), kept);
  }

  /** The units in the order of their ids; each row is made when it is asked for. */
  public List<Row> rows() {
    return new AbstractList<>() {
      @Override
      public Row get(int unit) {
        List<OptionalDouble> values = new ArrayList<>(numbers.length);
        for (double[] column : numbers) {
          double number = column[unit];
          values.add(Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number));
        }
        return new Row(units.get(unit), values);
      }

      @Override
      public int size() {
        return units.size();
      }
    };
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
