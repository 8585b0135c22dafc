package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.WorkflowStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of the application (申报步骤). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ApplicationStep.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ApplicationStep.Builder.class)
@JsonPropertyOrder({"step", "by", "partyId", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ApplicationStep extends WorkflowStep {
  /**
   * {@return the step (步骤)} For example {@code PUBLISH_LIST}. Source: {@code S1-075}, {@code
   * S1-076}, {@code S1-077}, {@code S1-078}, {@code S1-079}, {@code S1-080}.
   */
  Optional<ApplicationStepCode> getStep();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one application step; reusable, not thread-safe. */
  final class Builder extends ImmutableApplicationStep.Builder {}
}
