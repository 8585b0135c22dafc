package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Percentage;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** A residential estate (小区). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Estate.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Estate.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "yearBuilt",
  "buildings",
  "households",
  "dwellings",
  "floorArea",
  "old",
  "consolidated",
  "propertyMode",
  "propertyCoverage",
  "propertyFirmId",
  "renovatedOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Estate {
  /** {@return the id of the estate within the community (小区编号)} */
  Optional<@Size(min = 1) String> getId();

  /** {@return the name of the estate (名称)} */
  Optional<String> getName();

  /** {@return the year in which it was built (建成年份)} For example {@code 1998}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu")
  Optional<Year> getYearBuilt();

  /** {@return the number of buildings (楼栋数)} Source: {@code S2-056}. */
  @MeasuredIn("buildings")
  Optional<@PositiveOrZero Integer> getBuildings();

  /** {@return the number of households (户数)} Source: {@code S2-129}. */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getHouseholds();

  /** {@return the number of dwellings (住房套数)} */
  @MeasuredIn("dwellings")
  Optional<@PositiveOrZero Integer> getDwellings();

  /** {@return the floor area (建筑面积)} */
  Optional<Area> getFloorArea();

  /** {@return whether it counts as an old estate (老旧小区)} Source: {@code S3-099}, {@code S1-018}. */
  Optional<Boolean> getOld();

  /** {@return whether it was joined with others for management (连片整合)} Source: {@code S3-099}. */
  Optional<Boolean> getConsolidated();

  /**
   * {@return the way in which it is managed; {@code NONE} says that it is not (物业模式)} Source:
   * {@code S3-094}, {@code S2-130}.
   */
  Optional<PropertyMode> getPropertyMode();

  /**
   * {@return the share of its households under property management (物业覆盖率)} For example {@code
   * 100%}. Source: {@code S3-099}, {@code S2-129}.
   */
  Optional<@PositiveOrZero @DecimalMax("100") Percentage> getPropertyCoverage();

  /** {@return the id of the property firm (物业企业编号)} Source: {@code S3-101}. */
  @Refers("party")
  Optional<@Size(min = 1) String> getPropertyFirmId();

  /** {@return the day on which its renovation was completed (改造完成日期)} Source: {@code S2-055}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getRenovatedOn();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one estate; reusable, not thread-safe. */
  final class Builder extends ImmutableEstate.Builder {}
}
