package dev.renewal.report.rulebook;

import java.util.List;

/**
 * A pair of examples of a rule: data that pass it, and what of them is changed to fail it.
 *
 * @param changes the changes, in the order of the data
 */
public record RuleExample(List<Change> changes) {

  /**
   * One change.
   *
   * @param pointer the JSON Pointer of what is changed
   * @param passing the JSON before; empty where there is nothing
   * @param failing the JSON after; empty where there is nothing
   */
  public record Change(String pointer, String passing, String failing) {}

  /** Copies the changes. */
  public RuleExample {
    changes = List.copyOf(changes);
  }
}
