package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.WorkflowStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A stage of the project from planning to service (阶段步骤). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectStageStep.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProjectStageStep.Builder.class)
@JsonPropertyOrder({"step", "by", "partyId", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProjectStageStep extends WorkflowStep {
  /** {@return the stage (阶段)} For example {@code PLAN}. Source: {@code S1-106}, {@code S3-118}. */
  Optional<ProjectStage> getStep();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one project stage step; reusable, not thread-safe. */
  final class Builder extends ImmutableProjectStageStep.Builder {}
}
