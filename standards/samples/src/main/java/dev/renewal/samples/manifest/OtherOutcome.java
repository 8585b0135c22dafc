package dev.renewal.samples.manifest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.violation.Companion;

/**
 * An outcome of another rule than the one that is broken.
 *
 * @param rule the rule
 * @param subject what it is about, such as {@code town town-1 /application/2}
 * @param outcome the outcome, such as {@code failed}
 */
@JsonPropertyOrder({"rule", "subject", "outcome"})
public record OtherOutcome(String rule, String subject, String outcome) {
  static OtherOutcome of(Companion companion) {
    return new OtherOutcome(
        companion.rule(), companion.subject().toString(), companion.outcome().code());
  }
}
