package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** How many members were given a grade (等次数量). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = GradeCount.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = GradeCount.Builder.class)
@JsonPropertyOrder({"grade", "count"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface GradeCount {
  /** {@return the grade; empty for all that passed (等次)} Source: {@code S4-025}. */
  Optional<AcceptanceGrade> getGrade();

  /**
   * {@return the number of members (数量)} For example {@code 33}. Source: {@code S4-024}, {@code
   * S4-025}.
   */
  @MeasuredIn("members")
  Optional<@PositiveOrZero Integer> getCount();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one grade count; reusable, not thread-safe. */
  final class Builder extends ImmutableGradeCount.Builder {}
}
