package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.WorkflowStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A stage of a community from application to operation (阶段步骤). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = CommunityStageStep.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CommunityStageStep.Builder.class)
@JsonPropertyOrder({"step", "by", "partyId", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CommunityStageStep extends WorkflowStep {
  /**
   * {@return the stage (阶段)} For example {@code CREATION}. Source: {@code S4-030}, {@code S4-031},
   * {@code S4-032}, {@code S4-033}.
   */
  Optional<CommunityStage> getStep();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one community stage step; reusable, not thread-safe. */
  final class Builder extends ImmutableCommunityStageStep.Builder {}
}
