package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The acceptance of a community (社区验收). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = CommunityAcceptance.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CommunityAcceptance.Builder.class)
@JsonPropertyOrder({"batch", "acceptanceBatchId", "acceptedOn", "grade", "score"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CommunityAcceptance {
  /**
   * {@return the acceptance batch, as numbered by the authority (验收批次)} For example {@code 4}.
   * Source: {@code S4-024}, {@code S4-076}.
   */
  Optional<String> getBatch();

  /** {@return the id of the document of that batch (验收批次编号)} */
  @Refers("acceptanceBatch")
  Optional<@Size(min = 1) String> getAcceptanceBatchId();

  /** {@return the day of the acceptance (验收日期)} Source: {@code S4-024}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAcceptedOn();

  /**
   * {@return the grade given (验收等次)} For example {@code LEADING}. Source: {@code S4-020}, {@code
   * S4-021}.
   */
  Optional<AcceptanceGrade> getGrade();

  /** {@return the points given (得分)} */
  @MeasuredIn("points")
  Optional<@PositiveOrZero BigDecimal> getScore();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one community acceptance; reusable, not thread-safe. */
  final class Builder extends ImmutableCommunityAcceptance.Builder {}
}
