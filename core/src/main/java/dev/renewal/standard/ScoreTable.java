package dev.renewal.standard;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the texts of a table mean, and which attributes of a unit group it (表头约定).
 *
 * @param name where the name of a unit is found: a column, or a path in a document
 * @param groups where the groups of a unit are found, by the name of the grouping
 * @param missing texts of cells that mean a missing value, beside the empty cell
 * @param notApplicable texts of cells that mean that the indicator does not apply
 */
public record ScoreTable(
    Optional<ScoreSource> name,
    Map<String, ScoreSource> groups,
    List<String> missing,
    List<String> notApplicable) {
  /** Copies the collections. */
  public ScoreTable {
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    missing = List.copyOf(missing);
    notApplicable = List.copyOf(notApplicable);
  }
}
