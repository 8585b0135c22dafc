package dev.renewal.sheets.internal.template;

import dev.renewal.finding.Severity;
import dev.renewal.standard.Rule;

/**
 * A rule that reads a column.
 *
 * @param rule the rule
 * @param isConditional whether the rule applies, or looks there, only under a condition
 */
record Demand(Rule rule, boolean isConditional) {

  /** Whether a document without the value breaks the rule, or leaves it undecided. */
  boolean isRequired() {
    return !isConditional && rule.severity() == Severity.ERROR;
  }
}
