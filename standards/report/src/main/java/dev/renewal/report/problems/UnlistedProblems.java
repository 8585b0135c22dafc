package dev.renewal.report.problems;

import dev.renewal.finding.Outcome;
import java.util.Optional;

/**
 * Problems of one rule that the report counted and did not list (未列出的问题).
 *
 * @param unit the reporting unit
 * @param file the name under which the submission was given
 * @param rule the id of the rule
 * @param outcome which of its outcomes
 * @param listed how many are in the list
 * @param total how many there are
 */
public record UnlistedProblems(
    String unit, Optional<String> file, String rule, Outcome outcome, long listed, long total) {

  /** How many are not in the list. */
  public long more() {
    return total - listed;
  }
}
