package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A point on the ground, in the datum it was measured in (位置).
 *
 * <p>Coordinates are never converted: the datum says which map they fit. Coordinates without a
 * datum can be hundreds of metres off.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Location.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Location.Builder.class)
@JsonPropertyOrder({"longitude", "latitude", "datum"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Location {
  /** {@return the longitude in degrees, east positive (经度)} For example {@code 120.7551}. */
  @MeasuredIn("deg")
  Optional<@DecimalMin("-180") @DecimalMax("180") BigDecimal> getLongitude();

  /** {@return the latitude in degrees, north positive (纬度)} For example {@code 30.7469}. */
  @MeasuredIn("deg")
  Optional<@DecimalMin("-90") @DecimalMax("90") BigDecimal> getLatitude();

  /** {@return the datum of the two coordinates (坐标系)} For example {@code CGCS2000}. */
  Optional<Datum> getDatum();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one location; reusable, not thread-safe. */
  final class Builder extends ImmutableLocation.Builder {}
}
