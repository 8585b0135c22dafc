package dev.renewal.model.community;

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

/** The income of the community's collective in one year (集体经济收入). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = CollectiveIncome.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CollectiveIncome.Builder.class)
@JsonPropertyOrder({"year", "operatingIncome", "returned", "countedAsStrong"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CollectiveIncome {
  /** {@return the year (年度)} Source: {@code S3-121}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /**
   * {@return the operating income (经营性收入)} For example {@code {"amount":"32","unit":"万元"}}. Source:
   * {@code S3-121}.
   */
  Optional<@PositiveOrZero Money> getOperatingIncome();

  /** {@return the money returned to services for residents (反哺金额)} Source: {@code S3-123}. */
  Optional<@PositiveOrZero Money> getReturned();

  /**
   * {@return whether it is counted above the threshold (计入强社)} Source: {@code S3-121}, {@code
   * S3-122}.
   */
  Optional<Boolean> getCountedAsStrong();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one collective income; reusable, not thread-safe. */
  final class Builder extends ImmutableCollectiveIncome.Builder {}
}
