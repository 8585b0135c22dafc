package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.RenewalStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A division that is made up (虚构区划). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = SyntheticDivision.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SyntheticDivision.Builder.class)
@JsonPropertyOrder({"code", "name", "parent"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SyntheticDivision {
  /** {@return the code of the division (代码)} For example {@code 339901}. */
  Optional<DivisionCode> getCode();

  /** {@return the name of the division (名称)} */
  Optional<String> getName();

  /** {@return the code of the division above it (上级代码)} */
  Optional<DivisionCode> getParent();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one synthetic division; reusable, not thread-safe. */
  final class Builder extends ImmutableSyntheticDivision.Builder {}
}
