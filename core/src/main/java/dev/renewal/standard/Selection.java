package dev.renewal.standard;

import java.util.Optional;

/**
 * The elements a path leads to, filtered and picked (query over a list).
 *
 * @param from the path to the elements
 * @param where what an element must hold to count
 * @param pick which of the remaining elements are taken
 * @param distinct the path whose different values are counted instead of the elements
 */
public record Selection(
    Path from, Optional<Requirement> where, Optional<Pick> pick, Optional<Path> distinct) {

  /** A selection of everything a path leads to. */
  public static Selection of(Path from) {
    return new Selection(from, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Tells whether the selection is nothing but its path. */
  public boolean isPlain() {
    return where.isEmpty() && pick.isEmpty() && distinct.isEmpty();
  }
}
