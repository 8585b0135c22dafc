package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.SubjectKind;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** How many documents of a kind there should be (申报总体). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DeclaredPopulation.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DeclaredPopulation.Builder.class)
@JsonPropertyOrder({"kind", "division", "count"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DeclaredPopulation {
  /**
   * {@return the kind of document (文档类别)} For example {@code COMMUNITY}. Source: {@code S3-029},
   * {@code S4-043}.
   */
  Optional<SubjectKind> getKind();

  /** {@return the division that the number is of (行政区划)} Source: {@code S4-043}. */
  Optional<DivisionCode> getDivision();

  /** {@return the number (数量)} For example {@code 1248}. Source: {@code S4-043}. */
  @MeasuredIn("documents")
  Optional<@PositiveOrZero Integer> getCount();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one declared population; reusable, not thread-safe. */
  final class Builder extends ImmutableDeclaredPopulation.Builder {}
}
