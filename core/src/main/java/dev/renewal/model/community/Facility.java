package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Location;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A facility that serves the community (公共服务设施). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Facility.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Facility.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "type",
  "floorArea",
  "landArea",
  "capacity",
  "location",
  "openedOn",
  "inUse",
  "spaceSource",
  "titleStatus",
  "provisionTier",
  "serviceTier",
  "walkMinutes",
  "walkDistance",
  "distanceBasis",
  "sharedWithIds",
  "servedGroups",
  "operatorId",
  "projectId",
  "reportedOn",
  "reportedById",
  "verifiedOn",
  "verifiedById"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Facility {
  /** {@return the id of the facility within the community (设施编号)} */
  Optional<@Size(min = 1) String> getId();

  /** {@return the name of the facility (名称)} */
  Optional<String> getName();

  /**
   * {@return the type of facility (设施类型)} For example {@code HOME_ELDER_CARE_CENTRE}. Source:
   * {@code S3-040}, {@code S3-041}.
   */
  Optional<FacilityType> getType();

  /** {@return the floor area (建筑面积)} */
  Optional<Area> getFloorArea();

  /** {@return the area of land (用地面积)} */
  Optional<Area> getLandArea();

  /** {@return the number of people it can serve at a time (服务容量)} */
  @MeasuredIn("persons")
  Optional<@PositiveOrZero Integer> getCapacity();

  /** {@return where it stands (位置)} */
  Optional<@Valid Location> getLocation();

  /** {@return the day on which it was opened (启用日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getOpenedOn();

  /** {@return whether it is in use (在用)} */
  Optional<Boolean> getInUse();

  /** {@return how the space for it was found (空间来源)} Source: {@code S4-048}, {@code S4-052}. */
  Optional<SpaceSource> getSpaceSource();

  /** {@return the status of the title to its premises (产权状态)} Source: {@code S4-053}. */
  Optional<TitleStatus> getTitleStatus();

  /**
   * {@return the tier at which it is provided (配置层级)} For example {@code TIER_5_MIN}. Source:
   * {@code S4-064}, {@code S4-065}.
   */
  Optional<ProvisionTier> getProvisionTier();

  /**
   * {@return the tier of the service it belongs to (设施层级)} Source: {@code S3-088}, {@code S3-089}.
   */
  Optional<FacilityTier> getServiceTier();

  /**
   * {@return the minutes it takes to walk there (步行时间)} Declared; empty when only a distance is
   * known. Source: {@code S1-042}, {@code S1-043}, {@code S2-063}, {@code S2-064}, {@code S2-135},
   * {@code S3-022}.
   */
  @MeasuredIn("min")
  Optional<@PositiveOrZero BigDecimal> getWalkMinutes();

  /** {@return the distance to walk (步行距离)} */
  Optional<Length> getWalkDistance();

  /** {@return how the distance was measured (距离口径)} */
  Optional<DistanceBasis> getDistanceBasis();

  /**
   * {@return the ids of the communities that share it (共享社区编号)} Source: {@code S3-138}, {@code
   * S3-087}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Refers("community")
  List<@NotBlank String> getSharedWithIds();

  /**
   * {@return the groups of people it is meant for (服务人群)} Source: {@code S1-036}, {@code S4-042}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PopulationGroup> getServedGroups();

  /** {@return the id of the party that runs it (运营主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getOperatorId();

  /** {@return the id of the project that built or renovated it (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the day on which its data were reported (填报日期)} Source: {@code S4-056}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getReportedOn();

  /** {@return the id of the party that reported them (填报主体编号)} Source: {@code S4-056}. */
  @Refers("party")
  Optional<@Size(min = 1) String> getReportedById();

  /** {@return the day on which its data were verified (核验日期)} Source: {@code S4-056}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getVerifiedOn();

  /** {@return the id of the party that verified them (核验主体编号)} Source: {@code S4-056}. */
  @Refers("party")
  Optional<@Size(min = 1) String> getVerifiedById();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one facility; reusable, not thread-safe. */
  final class Builder extends ImmutableFacility.Builder {}
}
