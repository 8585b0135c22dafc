package dev.renewal.samples.generation;

import java.util.ArrayList;
import java.util.List;

/** The groups of a sample, each with its records. */
final class Run {

  /** A sample without groups, for rows that are only asked for bounds. */
  static final Run NONE = new Run();

  private final List<GroupRun> groups = new ArrayList<>();

  /** Adds a group, in the order of the profile. */
  void add(GroupRun group) {
    groups.add(group);
  }

  GroupRun group(int number) {
    return groups.get(number);
  }

  /**
   * Writes the id of a record of a group, without quotes.
   *
   * @param group the number of the group
   * @param index any number; the records of the group are counted round and round
   * @param out takes the id
   */
  void writeId(int group, int index, Utf8Sink out) {
    GroupRun target = groups.get(group);
    Row row = new Row(0, this, group);
    row.index = index % Math.max(1, target.count());
    if (!target.id().needsOnlyNumber()) {
      target.locate(row);
    }
    target.id().write(row, out);
  }
}
