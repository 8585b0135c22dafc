package dev.renewal.score.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of the units of a column beside its values, for imputation.
 *
 * @param groups the group of each unit, such as its county, or empty where it has none; an empty
 *     list where no groups are known
 * @param earlier the same indicator and units in earlier periods, the latest first
 */
public record Peers(List<Optional<String>> groups, List<Column> earlier) {

  /** Nothing is known. */
  public static final Peers NONE = new Peers(List.of(), List.of());

  /** Copies the lists. */
  public Peers {
    groups = List.copyOf(groups);
    earlier = List.copyOf(earlier);
  }

  /**
   * Units with groups.
   *
   * @param groups the group of each unit
   */
  public static Peers grouped(List<Optional<String>> groups) {
    return new Peers(groups, List.of());
  }

  /** The group of a unit. */
  Optional<String> group(int index) {
    return groups.isEmpty() ? Optional.empty() : groups.get(index);
  }

  /** The values of a unit in earlier periods, the latest first. */
  List<OptionalDouble> earlier(int index) {
    return earlier.stream().map(before -> before.value(index)).toList();
  }

  /** Refuses what does not fit a column. */
  void checkFor(Column column) {
    boolean fits = groups.isEmpty() || groups.size() == column.size();
    for (Column before : earlier) {
      fits &= before.size() == column.size();
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "groups and earlier periods must have " + column.size() + " units like the column");
    }
  }
}
