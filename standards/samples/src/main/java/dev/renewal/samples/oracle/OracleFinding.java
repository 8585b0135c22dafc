package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A finding that must be there (应有的发现).
 *
 * @param rule the rule: {@code QZ-2-2}
 * @param pointer where, as a JSON Pointer into the dataset's document
 */
@JsonPropertyOrder({"rule", "pointer"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record OracleFinding(String rule, String pointer) {

  /** Checks that nothing is null. */
  @JsonCreator
  public OracleFinding(@JsonProperty("rule") String rule, @JsonProperty("pointer") String pointer) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.pointer = Objects.requireNonNull(pointer, "pointer");
  }

  /** Rule and place, such as {@code QZ-2-2 /communities/3/issues/0}. */
  @Override
  public String toString() {
    return rule + " " + pointer;
  }
}
