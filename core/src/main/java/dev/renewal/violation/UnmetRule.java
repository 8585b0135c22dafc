package dev.renewal.violation;

import java.util.List;

/**
 * A rule that no dataset was found to meet.
 *
 * @param rule the rule
 * @param against the rules that were broken or lost where it was met; empty if it was met nowhere
 */
public record UnmetRule(String rule, List<String> against) {

  /** Copies the list. */
  public UnmetRule {
    against = List.copyOf(against);
  }
}
