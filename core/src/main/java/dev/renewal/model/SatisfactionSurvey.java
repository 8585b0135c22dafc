package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** One survey of how satisfied people are (满意度调查). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = SatisfactionSurvey.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SatisfactionSurvey.Builder.class)
@JsonPropertyOrder({"period", "respondents", "satisfaction"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SatisfactionSurvey {
  /** {@return the period that the survey covers (调查期)} Source: {@code S0-094}. */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the number of people who answered (受访人数)} */
  @MeasuredIn("persons")
  Optional<@PositiveOrZero Integer> getRespondents();

  /**
   * {@return the share of the answers that are satisfied (满意度)} For example {@code 99%}. Source:
   * {@code S0-094}.
   */
  Optional<@PositiveOrZero @DecimalMax("100") Percentage> getSatisfaction();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one satisfaction survey; reusable, not thread-safe. */
  final class Builder extends ImmutableSatisfactionSurvey.Builder {}
}
