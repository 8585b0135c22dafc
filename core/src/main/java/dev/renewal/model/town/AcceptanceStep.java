package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.WorkflowStep;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of the acceptance (验收步骤). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = AcceptanceStep.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = AcceptanceStep.Builder.class)
@JsonPropertyOrder({"step", "by", "partyId", "date", "decision", "document"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface AcceptanceStep extends WorkflowStep {
  /**
   * {@return the step (步骤)} For example {@code CITY_EVALUATION}. Source: {@code S1-114}, {@code
   * S1-115}, {@code S1-116}.
   */
  Optional<AcceptanceStepCode> getStep();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one acceptance step; reusable, not thread-safe. */
  final class Builder extends ImmutableAcceptanceStep.Builder {}
}
