package dev.renewal.score.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The units in the order of their ids, which is that of all computing, whatever order they are read
 * in.
 */
public final class Roster {
  private final List<String> ids;
  private final int[] positions;

  private Roster(List<String> ids, int[] positions) {
    this.ids = ids;
    this.positions = positions;
  }

  /** The roster of units in the order in which they are read. */
  public static Roster of(List<String> read) {
    boolean sorted = true;
    for (int at = 1; at < read.size() && sorted; at++) {
      sorted = read.get(at - 1).compareTo(read.get(at)) < 0;
    }
    int[] positions = new int[read.size()];
    if (sorted) {
      Arrays.setAll(positions, at -> at);
      return new Roster(List.copyOf(read), positions);
    }
    Integer[] order = new Integer[read.size()];
    Arrays.setAll(order, at -> at);
    Arrays.sort(order, Comparator.comparing(read::get));
    List<String> ids = new ArrayList<>(order.length);
    for (int at = 0; at < order.length; at++) {
      positions[order[at]] = at;
      ids.add(read.get(order[at]));
    }
    return new Roster(Collections.unmodifiableList(ids), positions);
  }

  /** The ids, sorted. */
  public List<String> ids() {
    return ids;
  }

  /** How many units there are. */
  public int size() {
    return ids.size();
  }

  /** The place of a unit among the sorted ids. */
  public Optional<Integer> position(String unit) {
    int at = Collections.binarySearch(ids, unit);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** The place of the unit that was read as the so-many-th. */
  int place(int reading) {
    return positions[reading];
  }

  /**
   * The place of the unit that is read as the so-many-th.
   *
   * @throws IllegalStateException if another unit is read than the first time
   */
  int position(int reading, String unit) {
    if (reading >= positions.length || !ids.get(positions[reading]).equals(unit)) {
      throw new IllegalStateException("the units changed while they were read, at " + unit);
    }
    return positions[reading];
  }
}
