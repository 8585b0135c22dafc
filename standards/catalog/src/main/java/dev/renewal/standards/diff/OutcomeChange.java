package dev.renewal.standards.diff;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;
import java.util.Optional;

/**
 * One subject of which a rule says something else by the later standard than by the earlier one.
 *
 * @param rule the id of the rule
 * @param subject what is judged
 * @param before the outcome by the earlier standard; absent if it does not judge the subject so
 * @param after the outcome by the later standard; absent if it does not judge the subject so
 * @param findingBefore the finding by the earlier standard, if there is one
 * @param findingAfter the finding by the later standard, if there is one
 */
public record OutcomeChange(
    String rule,
    Subject subject,
    Optional<Outcome> before,
    Optional<Outcome> after,
    Optional<Finding> findingBefore,
    Optional<Finding> findingAfter) {

  /** The finding by the later standard, else that by the earlier one. */
  public Optional<Finding> finding() {
    return findingAfter.or(() -> findingBefore);
  }

  /** Whether a finding appears. */
  public boolean appears() {
    return is(after) && !is(before);
  }

  /** Whether a finding disappears. */
  public boolean disappears() {
    return is(before) && !is(after);
  }

  private static boolean is(Optional<Outcome> outcome) {
    return outcome.filter(it -> it == Outcome.FAILED).isPresent();
  }
}
