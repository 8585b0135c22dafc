package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The planned and the actual dates of a project (进度计划). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Schedule.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Schedule.Builder.class)
@JsonPropertyOrder({"plannedStart", "plannedEnd", "actualStart", "actualEnd"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Schedule {
  /** {@return the day on which it is to start (计划开工日期)} Source: {@code S2-040}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPlannedStart();

  /** {@return the day on which it is to end (计划完工日期)} Source: {@code S2-040}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPlannedEnd();

  /** {@return the day on which it started (实际开工日期)} Source: {@code S1-012}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getActualStart();

  /** {@return the day on which it ended (实际完工日期)} Source: {@code S1-012}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getActualEnd();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one schedule; reusable, not thread-safe. */
  final class Builder extends ImmutableSchedule.Builder {}
}
