package dev.renewal.samples.generation;

import java.util.Arrays;

/** Which records stand at which place: those of a place follow each other. */
final class Spread {

  private final int[] first;
  private final int[] taken;

  /**
   * A spread.
   *
   * @param first for each place the index of its first record, and at the end the number of records
   * @param taken for each place how many numbers others have taken already
   */
  Spread(int[] first, int[] taken) {
    this.first = first;
    this.taken = taken;
  }

  /** For each place how many numbers are taken when this spread has taken its own. */
  int[] takenAfter() {
    int[] after = taken.clone();
    for (int place = 0; place < after.length; place++) {
      after[place] += first[place + 1] - first[place];
    }
    return after;
  }

  /** The largest number that a record has at its place. */
  int most() {
    return Arrays.stream(takenAfter()).max().orElse(0);
  }

  /** Tells a record its place and its number there. */
  void locate(Row row) {
    int place = row.place;
    if (place + 1 >= first.length || row.index < first[place] || row.index >= first[place + 1]) {
      place = place(row.index);
      row.place = place;
    }
    row.serial = row.index - first[place] + taken[place] + 1;
  }

  private int place(int index) {
    int found = Arrays.binarySearch(first, index);
    int place = found >= 0 ? found : -found - 2;
    while (first[place + 1] == first[place]) {
      place++;
    }
    return place;
  }
}
