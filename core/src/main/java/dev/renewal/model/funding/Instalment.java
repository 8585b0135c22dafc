package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** An instalment of a grant (分期). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Instalment.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Instalment.Builder.class)
@JsonPropertyOrder({"year", "amount", "cityAmount", "countyAmount", "paidOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Instalment {
  /** {@return the year in which it is due (年度)} Source: {@code S1-125}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /** {@return the amount (金额)} Source: {@code S1-125}. */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return the city's share (市级承担金额)} Source: {@code S1-123}. */
  Optional<@PositiveOrZero Money> getCityAmount();

  /** {@return the county's share (县级承担金额)} Source: {@code S1-124}. */
  Optional<@PositiveOrZero Money> getCountyAmount();

  /** {@return the day on which it was paid (兑付日期)} Source: {@code S0-029}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPaidOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one instalment; reusable, not thread-safe. */
  final class Builder extends ImmutableInstalment.Builder {}
}
