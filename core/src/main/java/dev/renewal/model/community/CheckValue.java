package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A value found in a health check (指标值). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = CheckValue.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CheckValue.Builder.class)
@JsonPropertyOrder({"aspect", "facilityType", "indicator", "state", "value", "unit"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CheckValue {
  /**
   * {@return the aspect that the value belongs to (体检方面)} Source: {@code S3-031}, {@code S3-038}.
   */
  Optional<CheckAspect> getAspect();

  /** {@return the facility that the value is about (设施类型)} Source: {@code S3-039}. */
  Optional<FacilityType> getFacilityType();

  /** {@return the indicator that the value is of (指标)} */
  Optional<String> getIndicator();

  /** {@return whether the value is present, missing or not applicable (数值状态)} */
  Optional<ValueState> getState();

  /** {@return the value, in the unit beside it (数值)} Source: {@code S3-047}. */
  Optional<BigDecimal> getValue();

  /** {@return the unit of the value (单位)} For example {@code 个}. */
  Optional<String> getUnit();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one check value; reusable, not thread-safe. */
  final class Builder extends ImmutableCheckValue.Builder {}
}
