package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * What must be said of two submissions (应有的结论).
 *
 * @param change {@code found} when they are merged; {@code fixed}, {@code remaining} or {@code
 *     added} when they are compared
 * @param rule the rule, or the kind of finding of a merge: {@code merge.reported-twice}
 * @param subject what it is about: {@code town T1}
 */
@JsonPropertyOrder({"change", "rule", "subject"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record PairFinding(String change, String rule, String subject) {

  /** Checks that nothing is null. */
  @JsonCreator
  public PairFinding(
      @JsonProperty("change") String change,
      @JsonProperty("rule") String rule,
      @JsonProperty("subject") String subject) {
    this.change = Objects.requireNonNull(change, "change");
    this.rule = Objects.requireNonNull(rule, "rule");
    this.subject = Objects.requireNonNull(subject, "subject");
  }

  /** Change, rule and subject, such as {@code fixed BL-1 project P1}. */
  @Override
  public String toString() {
    return change + " " + rule + " " + subject;
  }
}
