package dev.renewal.score.internal;

import dev.renewal.score.method.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What units are compared by: one number for each unit and node beneath a group. */
final class JointColumns {
  private final int[] children;
  private final boolean overValues;
  private final double[][] numbers;
  private final boolean[] applies;

  /**
   * Columns without numbers.
   *
   * @param branch the group
   * @param units how many units there are
   * @param overValues whether values of indicators are compared rather than scores
   */
  JointColumns(BranchModel branch, int units, boolean overValues) {
    this.children = branch.byId().stream().mapToInt(NodeModel::index).toArray();
    this.overValues = overValues;
    this.numbers = new double[children.length][units];
    this.applies = new boolean[units];
    for (double[] column : numbers) {
      Arrays.fill(column, Double.NaN);
    }
  }

  /** Takes the numbers of the unit that was scored last. */
  void add(UnitRun run) {
    for (int at = 0; at < children.length; at++) {
      numbers[at][run.position()] = number(run, children[at]);
      applies[run.position()] |= run.applies(children[at]);
    }
  }

  private double number(UnitRun run, int child) {
    boolean there = overValues ? run.applies(child) : run.isPresent(child);
    double number = overValues ? run.value(child).treated() : run.number(child);
    return there ? number : Double.NaN;
  }

  boolean applies(int unit) {
    return applies[unit];
  }

  /** The places of the units that have the numbers of some nodes. */
  int[] complete(int units, List<Integer> weighing) {
    return IntStream.range(0, units)
        .filter(unit -> weighing.stream().noneMatch(at -> Double.isNaN(numbers[at][unit])))
        .toArray();
  }

  /** The numbers of some units and nodes. */
  Matrix matrix(int[] units, List<Integer> weighing) {
    double[][] rows = new double[units.length][weighing.size()];
    for (int row = 0; row < units.length; row++) {
      for (int at = 0; at < weighing.size(); at++) {
        rows[row][at] = numbers[weighing.get(at)][units[row]];
      }
    }
    return Matrix.of(rows);
  }

  /** The numbers of all units, absent where there is none. */
  Matrix matrix(int units) {
    double[][] rows = new double[units][children.length];
    boolean[][] present = new boolean[units][children.length];
    for (int unit = 0; unit < units; unit++) {
      for (int at = 0; at < children.length; at++) {
        rows[unit][at] = numbers[at][unit];
        present[unit][at] = !Double.isNaN(rows[unit][at]);
      }
    }
    return Matrix.ofPresent(rows, present);
  }
}
