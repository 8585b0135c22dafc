package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The detailed plan of the unit that the community lies in (单元详细规划). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = UnitPlan.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = UnitPlan.Builder.class)
@JsonPropertyOrder({"approvedOn", "tiers", "plotConditionsOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface UnitPlan {
  /**
   * {@return the day on which the plan was approved (批准日期)} Source: {@code S4-078}, {@code S4-068}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getApprovedOn();

  /** {@return the tiers of provision that the plan implements (落实层级)} Source: {@code S4-078}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ProvisionTier> getTiers();

  /**
   * {@return the day on which its conditions were passed on to the plots (地块规划条件日期)} Source: {@code
   * S4-068}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPlotConditionsOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one unit plan; reusable, not thread-safe. */
  final class Builder extends ImmutableUnitPlan.Builder {}
}
