package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Location;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Quantity;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that the project builds or renovates (建设成果). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectOutput.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProjectOutput.Builder.class)
@JsonPropertyOrder({"type", "quantity", "siting", "completedOn", "location"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProjectOutput {
  /**
   * {@return the type of output (成果类型)} For example {@code PUBLIC_CAR_PARK}. Source: {@code
   * S2-160}, {@code S0-091}, {@code S0-093}.
   */
  Optional<OutputType> getType();

  /**
   * {@return the quantity with its unit (数量)} For example {@code {"amount":"20","unit":"个"}}.
   * Source: {@code S2-052}.
   */
  Optional<Quantity> getQuantity();

  /** {@return what it stands near (选址)} Source: {@code S2-160}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Siting> getSiting();

  /** {@return the day on which it was completed (建成日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getCompletedOn();

  /** {@return where it stands (位置)} */
  Optional<@Valid Location> getLocation();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one project output; reusable, not thread-safe. */
  final class Builder extends ImmutableProjectOutput.Builder {}
}
