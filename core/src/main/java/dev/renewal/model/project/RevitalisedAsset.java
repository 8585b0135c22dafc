package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** An asset that was idle and is used again (盘活资产). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = RevitalisedAsset.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RevitalisedAsset.Builder.class)
@JsonPropertyOrder({
  "name",
  "type",
  "area",
  "mode",
  "operator",
  "operatorId",
  "period",
  "visitors",
  "visitorsGrowth",
  "revenue",
  "capacityGrowth"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RevitalisedAsset {
  /** {@return the name of the asset (名称)} For example {@code 谷仓文化产业园}. Source: {@code S0-075}. */
  Optional<String> getName();

  /** {@return the type of asset (闲置资产类型)} Source: {@code S0-073}, {@code S0-074}. */
  Optional<IdleAssetType> getType();

  /**
   * {@return the floor area (面积)} For example {@code {"amount":"17.93","unit":"万平方米"}}. Source:
   * {@code S0-072}.
   */
  Optional<Area> getArea();

  /** {@return the way in which it is used again (盘活方式)} Source: {@code S1-052}, {@code S1-056}. */
  Optional<RevitalisationMode> getMode();

  /** {@return the name of the operator (运营方)} Source: {@code S0-063}. */
  Optional<String> getOperator();

  /** {@return the id of the operator among the parties (运营方编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getOperatorId();

  /** {@return the period of the visitors and the revenue (统计期)} Source: {@code S0-076}. */
  Optional<ReportingPeriod> getPeriod();

  /**
   * {@return the number of visits in the period (客流量)} For example {@code 1200000}. Source: {@code
   * S0-076}.
   */
  @MeasuredIn("visits")
  Optional<@PositiveOrZero Long> getVisitors();

  /**
   * {@return the growth of the visits over the year before (客流同比增长)} For example {@code 264%}.
   * Source: {@code S0-077}.
   */
  Optional<Percentage> getVisitorsGrowth();

  /**
   * {@return the revenue in the period (营收)} For example {@code {"amount":"8000","unit":"万元"}}.
   * Source: {@code S0-078}.
   */
  Optional<@PositiveOrZero Money> getRevenue();

  /**
   * {@return the growth of the capacity (扩容率)} For example {@code 225%}. Source: {@code S0-052}.
   */
  Optional<Percentage> getCapacityGrowth();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one revitalised asset; reusable, not thread-safe. */
  final class Builder extends ImmutableRevitalisedAsset.Builder {}
}
