package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure on the land of a project (用地措施). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = LandMeasure.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LandMeasure.Builder.class)
@JsonPropertyOrder({
  "policy",
  "mechanism",
  "source",
  "area",
  "quota",
  "quotaArea",
  "changesLandUser",
  "changesPlanningConditions"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface LandMeasure {
  /**
   * {@return the policy used (用地政策)} For example {@code TRANSITION_PERIOD}. Source: {@code S0-045},
   * {@code S0-046}, {@code S4-055}.
   */
  Optional<LandPolicy> getPolicy();

  /** {@return the mechanism used (用地机制)} Source: {@code S0-048}, {@code S0-049}, {@code S0-050}. */
  Optional<LandMechanism> getMechanism();

  /**
   * {@return where the land comes from (用地来源)} For example {@code STOCK_LAND}. Source: {@code
   * S3-093}.
   */
  Optional<LandSource> getSource();

  /**
   * {@return the area of the land (用地面积)} For example {@code {"amount":"2839.35","unit":"亩"}}.
   * Source: {@code S0-047}, {@code S2-042}.
   */
  Optional<Area> getArea();

  /** {@return the kind of land quota used (用地指标)} Source: {@code S1-128}, {@code S1-129}. */
  Optional<LandQuota> getQuota();

  /** {@return the area of the quota used (指标面积)} Source: {@code S1-128}, {@code S1-129}. */
  Optional<Area> getQuotaArea();

  /** {@return whether the land user changes (变更用地主体)} Source: {@code S4-055}. */
  Optional<Boolean> getChangesLandUser();

  /** {@return whether the planning conditions change (变更规划条件)} Source: {@code S4-055}. */
  Optional<Boolean> getChangesPlanningConditions();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one land measure; reusable, not thread-safe. */
  final class Builder extends ImmutableLandMeasure.Builder {}
}
