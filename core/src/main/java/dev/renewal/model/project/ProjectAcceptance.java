package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Decision;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The acceptance of a project (项目验收). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectAcceptance.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProjectAcceptance.Builder.class)
@JsonPropertyOrder({"mode", "acceptanceBatchId", "acceptedOn", "evaluatedOn", "decision"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProjectAcceptance {
  /** {@return the way in which it is accepted (验收方式)} Source: {@code S1-111}, {@code S1-112}. */
  Optional<AcceptanceMode> getMode();

  /** {@return the id of the acceptance batch (验收批次编号)} Source: {@code S1-112}. */
  @Refers("acceptanceBatch")
  Optional<@Size(min = 1) String> getAcceptanceBatchId();

  /** {@return the day of the acceptance (验收日期)} Source: {@code S1-113}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAcceptedOn();

  /** {@return the day of the evaluation that follows (评价日期)} Source: {@code S1-113}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getEvaluatedOn();

  /** {@return the decision of the acceptance (结论)} */
  Optional<Decision> getDecision();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one project acceptance; reusable, not thread-safe. */
  final class Builder extends ImmutableProjectAcceptance.Builder {}
}
