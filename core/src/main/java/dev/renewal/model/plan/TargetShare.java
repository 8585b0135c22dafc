package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The share of one unit in a target (目标分解). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = TargetShare.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TargetShare.Builder.class)
@JsonPropertyOrder({"division", "jurisdictionId", "value"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface TargetShare {
  /** {@return the division that the share falls to (行政区划)} */
  Optional<DivisionCode> getDivision();

  /** {@return the id of the jurisdiction that the share falls to (辖区编号)} */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getJurisdictionId();

  /** {@return the value, in the unit of the target (分解值)} */
  Optional<BigDecimal> getValue();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one target share; reusable, not thread-safe. */
  final class Builder extends ImmutableTargetShare.Builder {}
}
