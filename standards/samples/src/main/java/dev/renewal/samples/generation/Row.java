package dev.renewal.samples.generation;

import dev.renewal.random.RandomStream;

/** The record that is being written: where it stands, its numbers, and its values so far. */
final class Row {

  /** The values by slot, in units of their last digits. */
  final long[] values;

  /** The index of the record in its group. */
  int index;

  /** The index of its place among those of the group. */
  int place;

  /** The number of the record within its place, from 1. */
  int serial;

  /** The index of the element of the innermost list that is being written. */
  int element;

  /** Where random numbers come from. */
  RandomStream numbers = RandomStream.of(0, 0);

  private final Run run;
  private final int group;

  /**
   * A record of a group.
   *
   * @param slots how many values it has
   * @param run the sample that it belongs to
   * @param group the number of its group
   */
  Row(int slots, Run run, int group) {
    values = new long[slots];
    this.run = run;
    this.group = group;
  }

  /** The number of the group of the record. */
  int group() {
    return group;
  }

  /** The sample that the record belongs to. */
  Run run() {
    return run;
  }

  /** A whole number between two bounds, each equally likely. */
  long between(long least, long most) {
    long span = most - least + 1;
    if (span <= 1) {
      return least;
    }
    if (span <= Integer.MAX_VALUE) {
      return least + numbers.nextInt((int) span);
    }
    return least + Math.multiplyHigh(numbers.nextLong() >>> 1, span << 1);
  }
}
