package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.text.LocalText;
import java.util.Objects;

/**
 * A rule of a standard that an overlay disabled, so that it was not judged (停用的规则).
 *
 * @param rule the id of the rule
 * @param overlay the overlay: {@code ningan-towns@1.0.0}
 * @param reason why
 */
@JsonPropertyOrder({"rule", "overlay", "reason"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record DisabledRuleRef(String rule, String overlay, LocalText reason) {

  /** Checks that nothing is null. */
  @JsonCreator
  public DisabledRuleRef(
      @JsonProperty("rule") String rule,
      @JsonProperty("overlay") String overlay,
      @JsonProperty("reason") LocalText reason) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.overlay = Objects.requireNonNull(overlay, "overlay");
    this.reason = Objects.requireNonNull(reason, "reason");
  }
}
