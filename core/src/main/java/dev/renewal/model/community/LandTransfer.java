package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A transfer of land with conditions of provision (土地出让). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = LandTransfer.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LandTransfer.Builder.class)
@JsonPropertyOrder({"date", "area", "tiers"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface LandTransfer {
  /** {@return the day of the transfer (出让日期)} Source: {@code S4-063}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** {@return the area of the land (用地面积)} */
  Optional<Area> getArea();

  /**
   * {@return the tiers of the life circle that the conditions name (生活圈层级)} Source: {@code S4-063}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<LifeCircleTier> getTiers();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one land transfer; reusable, not thread-safe. */
  final class Builder extends ImmutableLandTransfer.Builder {}
}
