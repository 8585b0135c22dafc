package dev.renewal.violation;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;

/**
 * An outcome that a violation of another rule changes too.
 *
 * @param rule the rule, or the id of a structural finding such as {@code
 *     integrity.dangling-reference}
 * @param subject the subject
 * @param outcome the outcome that came about; for what was silenced, the outcome that went away
 */
public record Companion(String rule, Subject subject, Outcome outcome) {}
