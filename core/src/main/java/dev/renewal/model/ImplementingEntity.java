package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The body that carries something out (实施主体).
 *
 * <p>Which level it must have differs from city to city; a standard says so.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ImplementingEntity.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ImplementingEntity.Builder.class)
@JsonPropertyOrder({"division", "name", "partyId"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ImplementingEntity {
  /**
   * {@return the division that the body governs (行政区划)} For example {@code 330424101}. Source:
   * {@code S1-076}, {@code S1-081}, {@code S3-015}.
   */
  Optional<DivisionCode> getDivision();

  /** {@return the name of the body (名称)} */
  Optional<String> getName();

  /** {@return the id of the body among the parties (主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPartyId();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one implementing entity; reusable, not thread-safe. */
  final class Builder extends ImmutableImplementingEntity.Builder {}
}
