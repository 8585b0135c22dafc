package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import org.immutables.value.Value;

/** A listing that was cut: how many are listed, and how many there are (截断). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Truncation.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Truncation.Builder.class)
@JsonPropertyOrder({"rule", "outcome", "listed", "total"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Truncation {

  /** The id of the rule. */
  String getRule();

  /** Which of its outcomes. */
  Outcome getOutcome();

  /** How many are listed. */
  Long getListed();

  /** How many there are. */
  Long getTotal();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableTruncation.Builder {}
}
