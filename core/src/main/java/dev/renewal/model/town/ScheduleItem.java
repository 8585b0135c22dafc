package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An item of the overall schedule (安排事项). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ScheduleItem.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ScheduleItem.Builder.class)
@JsonPropertyOrder({"item", "projectId", "start", "end"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ScheduleItem {
  /** {@return what is to be done (事项)} Source: {@code S1-090}. */
  Optional<String> getItem();

  /** {@return the id of the project it is about (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the first day (开始日期)} Source: {@code S1-090}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getStart();

  /** {@return the last day (结束日期)} Source: {@code S1-090}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getEnd();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one schedule item; reusable, not thread-safe. */
  final class Builder extends ImmutableScheduleItem.Builder {}
}
