package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.WorkflowStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of the operation-led flow (运营前置步骤). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = OperationFlowStep.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OperationFlowStep.Builder.class)
@JsonPropertyOrder({"step", "by", "partyId", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OperationFlowStep extends WorkflowStep {
  /**
   * {@return the step (步骤)} For example {@code PRE_LEASING}. Source: {@code S0-064}, {@code
   * S0-065}, {@code S0-066}, {@code S0-067}, {@code S0-068}, {@code S0-069}, {@code S0-070}, {@code
   * S0-071}.
   */
  Optional<OperationFlowStage> getStep();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one operation flow step; reusable, not thread-safe. */
  final class Builder extends ImmutableOperationFlowStep.Builder {}
}
