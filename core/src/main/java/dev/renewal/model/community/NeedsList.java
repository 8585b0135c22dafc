package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What residents need, as asked of them (需求清单). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = NeedsList.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = NeedsList.Builder.class)
@JsonPropertyOrder({"compiledOn", "householdsSurveyed", "surveyModes", "categories"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface NeedsList {
  /** {@return the day on which the list was compiled (编制日期)} Source: {@code S3-066}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getCompiledOn();

  /**
   * {@return the number of households asked (调查户数)} For example {@code 620}. Source: {@code
   * S3-068}, {@code S3-072}.
   */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getHouseholdsSurveyed();

  /** {@return the ways in which they were asked (调查方式)} Source: {@code S3-069}, {@code S3-070}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<SurveyMode> getSurveyModes();

  /** {@return the categories of need (需求类别)} Source: {@code S3-073}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid NeedCategory> getCategories();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one needs list; reusable, not thread-safe. */
  final class Builder extends ImmutableNeedsList.Builder {}
}
