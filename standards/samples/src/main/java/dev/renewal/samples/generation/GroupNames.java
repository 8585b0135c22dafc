package dev.renewal.samples.generation;

import java.util.List;
import java.util.Optional;

/**
 * The groups of a profile by their ids.
 *
 * @param names the ids in the order of the profile
 */
record GroupNames(List<String> names) {

  /** The index of a group. */
  Optional<Integer> find(String id) {
    int index = names.indexOf(id);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }
}
