package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A report on the progress of a project (进展报告). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProgressReport.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProgressReport.Builder.class)
@JsonPropertyOrder({"period", "reportedOn", "physicalProgress", "investmentCompleted", "remark"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProgressReport {
  /** {@return the period reported (报告期)} */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the day of the report (报告日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getReportedOn();

  /** {@return the share of the works done (形象进度)} For example {@code 65%}. */
  Optional<@PositiveOrZero @DecimalMax("100") Percentage> getPhysicalProgress();

  /** {@return the investment done so far (完成投资)} Source: {@code S0-059}. */
  Optional<@PositiveOrZero Money> getInvestmentCompleted();

  /** {@return the remark (说明)} */
  Optional<String> getRemark();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one progress report; reusable, not thread-safe. */
  final class Builder extends ImmutableProgressReport.Builder {}
}
