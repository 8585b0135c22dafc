package dev.renewal.model.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A credit evaluation of a property firm (信用评价). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = CreditRating.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CreditRating.Builder.class)
@JsonPropertyOrder({"period", "grade", "score"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CreditRating {
  /** {@return the period evaluated (评价期)} Source: {@code S3-101}. */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the grade given (等级)} */
  Optional<String> getGrade();

  /** {@return the points given (得分)} */
  @MeasuredIn("points")
  Optional<BigDecimal> getScore();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one credit rating; reusable, not thread-safe. */
  final class Builder extends ImmutableCreditRating.Builder {}
}
