package dev.renewal.samples.generation;

import java.util.List;

/** Draws the named values of a record, one after the other. */
final class Evaluation {

  private final List<Draw> draws;
  private final int[] slots;

  /**
   * Values.
   *
   * @param draws what is drawn
   * @param slots where each goes
   */
  Evaluation(List<Draw> draws, List<Integer> slots) {
    this.draws = List.copyOf(draws);
    this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many values there are. */
  int size() {
    return slots.length;
  }

  Draw draw(int value) {
    return draws.get(value);
  }

  /** Where a value goes. */
  int slot(int value) {
    return slots[value];
  }

  /** Draws all of them. */
  void fill(Row row) {
    for (int value = 0; value < slots.length; value++) {
      row.values[slots[value]] = draws.get(value).of(row);
    }
  }
}
