package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** The investment of a project (投资). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Investment.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Investment.Builder.class)
@JsonPropertyOrder({"planned", "completed", "year", "plannedThisYear", "completedThisYear"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Investment {
  /**
   * {@return the total investment planned (计划总投资)} For example {@code
   * {"amount":"1.2","unit":"亿元"}}. Source: {@code S2-040}, {@code S0-037}.
   */
  Optional<@PositiveOrZero Money> getPlanned();

  /** {@return the investment done so far (累计完成投资)} Source: {@code S0-059}. */
  Optional<@PositiveOrZero Money> getCompleted();

  /** {@return the year that the two yearly amounts are about (年度)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the investment planned for that year (本年计划投资)} */
  Optional<@PositiveOrZero Money> getPlannedThisYear();

  /** {@return the investment done in that year (本年完成投资)} */
  Optional<@PositiveOrZero Money> getCompletedThisYear();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one investment; reusable, not thread-safe. */
  final class Builder extends ImmutableInvestment.Builder {}
}
