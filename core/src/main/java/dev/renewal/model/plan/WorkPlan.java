package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A plan with targets for a period (工作计划). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "workPlan", collection = "workPlans")
@JsonDeserialize(builder = WorkPlan.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = WorkPlan.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "period",
  "adoptedOn",
  "targets",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface WorkPlan extends Document {
  /**
   * {@return the kind of plan (计划类别)} For example {@code WORK_PLAN}. Source: {@code S2-001}, {@code
   * S1-013}, {@code S0-095}, {@code S3-075}.
   */
  Optional<PlanProgramme> getProgramme();

  /** {@return the period of the plan (计划期)} For example {@code 2023}. Source: {@code S2-001}. */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the day on which it was adopted (通过日期)} Source: {@code S2-151}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAdoptedOn();

  /** {@return the targets (目标)} Source: {@code S2-024}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Target> getTargets();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one work plan; reusable, not thread-safe. */
  final class Builder extends ImmutableWorkPlan.Builder {}
}
