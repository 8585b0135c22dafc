package dev.renewal.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks of units whose values stand in columns (按列排名): the same ranks as those of a {@link
 * RankOrder}, with a number of bytes a unit, for hundreds of thousands of units.
 *
 * <p>Numbers are compared {@linkplain Quantised on a grid of 10^-9}, the highest first.
 */
public final class RankColumns {
  private final List<double[]> columns;
  private final RankStyle style;
  private final Integer[] order;
  private final double[] ranks;
  private int groups;

  private RankColumns(List<double[]> columns, RankStyle style) {
    this.columns = columns;
    this.style = style;
    double[] values = columns.get(0);
    this.ranks = new double[values.length];
    this.order = new Integer[(int) Arrays.stream(values).filter(it -> !Double.isNaN(it)).count()];
    int next = 0;
    for (int unit = 0; unit < values.length; unit++) {
      if (!Double.isNaN(values[unit])) {
        order[next++] = unit;
      }
    }
  }

  /**
   * Ranks units.
   *
   * @param columns what they are ranked by, the highest first, then what decides between equals if
   *     all of them have a value for it; {@code NaN} where there is none. The lowest comes first in
   *     a column whose signs are turned
   * @param style which rank equals share
   * @return a rank for each unit, from 1; 0 for one without a value in the first column
   * @throws IllegalArgumentException if there is no column, they differ in length, or a number is
   *     infinite
   */
  public static double[] of(List<double[]> columns, RankStyle style) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("at least one column is needed");
    }
    for (double[] column : columns) {
      boolean infinite = Arrays.stream(column).anyMatch(Double::isInfinite);
      if (infinite || column.length != columns.get(0).length) {
        throw new IllegalArgumentException("columns must be finite and of one length");
      }
    }
    RankColumns ranking = new RankColumns(List.copyOf(columns), style);
    ranking.split(0, ranking.order.length, 0);
    return ranking.ranks;
  }

  /** Splits equals by one column after the other, and gives those that stay equal their rank. */
  private void split(int from, int to, int column) {
    if (from == to) {
      return;
    }
    if (column == columns.size()) {
      groups++;
      double rank = style.rank(from + 1, to, groups).doubleValue();
      for (int at = from; at < to; at++) {
        ranks[order[at]] = rank;
      }
      return;
    }
    double[] numbers = columns.get(column);
    if (to - from == 1 || !allPresent(numbers, from, to)) {
      split(from, to, column + 1);
      return;
    }
    Arrays.sort(order, from, to, Comparator.comparingDouble((Integer unit) -> -numbers[unit]));
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (at == to || Quantised.compare(numbers[order[at]], numbers[order[start]]) != 0) {
        split(start, at, column + 1);
        start = at;
      }
    }
  }

  private boolean allPresent(double[] numbers, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Double.isNaN(numbers[order[at]])) {
        return false;
      }
    }
    return true;
  }
}
