package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A health check of the community in one period (社区体检). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = HealthCheck.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = HealthCheck.Builder.class)
@JsonPropertyOrder({
  "period",
  "index",
  "capacityIndex",
  "householdsSurveyed",
  "surveyCoverage",
  "reportedOn",
  "reportedById",
  "verifiedOn",
  "verifiedById",
  "values",
  "issues"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface HealthCheck {
  /**
   * {@return the period of the check (体检期)} For example {@code 2025-H2}. Source: {@code S3-028},
   * {@code S4-058}.
   */
  Optional<ReportingPeriod> getPeriod();

  /**
   * {@return the health-check index, in points (体检指数)} For example {@code 80}. Source: {@code
   * S4-044}, {@code S4-057}, {@code S4-058}.
   */
  @MeasuredIn("points")
  Optional<@PositiveOrZero BigDecimal> getIndex();

  /**
   * {@return the public service capacity index, in points (公共服务能力评价指数)} Another index than the
   * health-check index. Source: {@code S4-045}, {@code S4-046}.
   */
  @MeasuredIn("points")
  Optional<@PositiveOrZero BigDecimal> getCapacityIndex();

  /** {@return the number of households surveyed (调查户数)} */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getHouseholdsSurveyed();

  /** {@return the share of the households surveyed (调查覆盖率)} */
  Optional<@PositiveOrZero @DecimalMax("100") Percentage> getSurveyCoverage();

  /** {@return the day on which the check was reported (填报日期)} Source: {@code S4-056}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getReportedOn();

  /** {@return the id of the party that reported it (填报主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getReportedById();

  /** {@return the day on which the check was verified (核验日期)} Source: {@code S4-056}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getVerifiedOn();

  /** {@return the id of the party that verified it (核验主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getVerifiedById();

  /** {@return the values found, by aspect, facility or indicator (指标值)} Source: {@code S3-030}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid CheckValue> getValues();

  /** {@return the issues found (体检问题)} Source: {@code S3-049}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid CheckIssue> getIssues();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one health check; reusable, not thread-safe. */
  final class Builder extends ImmutableHealthCheck.Builder {}
}
