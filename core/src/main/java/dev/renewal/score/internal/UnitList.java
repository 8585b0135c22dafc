package dev.renewal.score.internal;

import dev.renewal.score.UnitScore;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.RandomAccess;

/** All units, those ranked by rank, then the others by where they stand; equals by id. */
public final class UnitList extends AbstractList<UnitScore> implements RandomAccess {
  private final UnitMarks marks;
  private final int[] order;

  /** The units of some marks. */
  public UnitList(UnitMarks marks) {
    this.marks = marks;
    Integer[] sorted = new Integer[marks.size()];
    Arrays.setAll(sorted, at -> at);
    Arrays.sort(sorted, Comparator.comparing(marks::standing).thenComparingDouble(marks::rank));
    this.order = Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
  }

  @Override
  public UnitScore get(int index) {
    return marks.unit(order[index]);
  }

  @Override
  public int size() {
    return order.length;
  }
}
