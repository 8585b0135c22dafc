package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A drawdown of a loan (投放). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Drawdown.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Drawdown.Builder.class)
@JsonPropertyOrder({"date", "amount", "projectId"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Drawdown {
  /** {@return the day of the drawdown (投放日期)} Source: {@code S0-036}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** {@return the amount drawn (金额)} Source: {@code S0-036}. */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return the id of the project it goes to (项目编号)} Source: {@code S0-037}. */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one drawdown; reusable, not thread-safe. */
  final class Builder extends ImmutableDrawdown.Builder {}
}
