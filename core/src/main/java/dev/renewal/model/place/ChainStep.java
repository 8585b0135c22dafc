package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.WorkflowStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A link of the chain from check to renewal to supervision (链条环节). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ChainStep.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ChainStep.Builder.class)
@JsonPropertyOrder({"step", "by", "partyId", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ChainStep extends WorkflowStep {
  /** {@return the link (环节)} For example {@code CHECK}. Source: {@code S3-048}, {@code S4-047}. */
  Optional<CheckChainStep> getStep();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one chain step; reusable, not thread-safe. */
  final class Builder extends ImmutableChainStep.Builder {}
}
