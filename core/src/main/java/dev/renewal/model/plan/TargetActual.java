package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The actual value of a target in one period (完成情况). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = TargetActual.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TargetActual.Builder.class)
@JsonPropertyOrder({"period", "value"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface TargetActual {
  /** {@return the period (统计期)} */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the actual value, in the unit of the target (完成值)} */
  Optional<BigDecimal> getValue();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one target actual; reusable, not thread-safe. */
  final class Builder extends ImmutableTargetActual.Builder {}
}
