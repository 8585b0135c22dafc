package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Programme;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money that a budget sets aside (预算).
 *
 * <p>The final amount is never stored: it is the original and its adjustments.
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "budget", collection = "budgets")
@JsonDeserialize(builder = Budget.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Budget.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "year",
  "lastYear",
  "purpose",
  "original",
  "adjustments",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Budget extends Document {
  /** {@return the programme it is for (创建项目)} Source: {@code S4-014}. */
  Optional<Programme> getProgramme();

  /**
   * {@return the year, or first year, of the budget (预算年度)} For example {@code 2023}. Source:
   * {@code S4-014}, {@code S4-015}, {@code S4-034}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYear();

  /**
   * {@return the last year of the budget, where it covers several (截止年度)} For example {@code 2024}.
   * Source: {@code S4-014}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getLastYear();

  /** {@return what it is for (用途)} Source: {@code S4-034}. */
  Optional<String> getPurpose();

  /**
   * {@return the original amount (年初预算)} For example {@code {"amount":"3.5","unit":"亿元"}}. Source:
   * {@code S4-014}, {@code S4-015}, {@code S4-034}.
   */
  Optional<@PositiveOrZero Money> getOriginal();

  /** {@return the adjustments made (预算调整)} Source: {@code S4-016}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid BudgetAdjustment> getAdjustments();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one budget; reusable, not thread-safe. */
  final class Builder extends ImmutableBudget.Builder {}
}
