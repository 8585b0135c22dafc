package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An adjustment of a budget (预算调整). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = BudgetAdjustment.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BudgetAdjustment.Builder.class)
@JsonPropertyOrder({"date", "amount", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface BudgetAdjustment {
  /** {@return the day of the adjustment (调整日期)} Source: {@code S4-016}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /**
   * {@return the amount added; negative where it was cut (调整金额)} For example {@code
   * {"amount":"1.24","unit":"亿元"}}. Source: {@code S4-016}.
   */
  Optional<Money> getAmount();

  /** {@return the reason (调整原因)} */
  Optional<String> getReason();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one budget adjustment; reusable, not thread-safe. */
  final class Builder extends ImmutableBudgetAdjustment.Builder {}
}
