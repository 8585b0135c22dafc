package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A plan to make up the shortfalls of one year (补短板方案). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ShortfallPlan.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ShortfallPlan.Builder.class)
@JsonPropertyOrder({"year", "adoptedOn", "gaps", "projectIds"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ShortfallPlan {
  /** {@return the year of the plan (年度)} Source: {@code S4-046}, {@code S3-081}, {@code S4-059}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the day on which it was adopted (通过日期)} Source: {@code S4-077}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAdoptedOn();

  /** {@return the types of facility that are lacking (短板设施)} Source: {@code S3-139}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<FacilityType> getGaps();

  /** {@return the ids of the projects that answer them (项目编号)} Source: {@code S3-081}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Refers("project")
  List<@NotBlank String> getProjectIds();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one shortfall plan; reusable, not thread-safe. */
  final class Builder extends ImmutableShortfallPlan.Builder {}
}
