package dev.renewal.model.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A part that a party plays for one town, community, project, area or jurisdiction (任职). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = RoleAssignment.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RoleAssignment.Builder.class)
@JsonPropertyOrder({
  "role",
  "townId",
  "communityId",
  "projectId",
  "designatedAreaId",
  "jurisdictionId",
  "firstDay",
  "lastDay"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RoleAssignment {
  /** {@return the part (角色)} For example {@code RESIDENT_PLANNER}. Source: {@code S0-080}. */
  Optional<PartyRole> getRole();

  /** {@return the id of the town it is played for (镇编号)} Source: {@code S0-083}. */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community it is played for (社区编号)} */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the project it is played for (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the id of the area it is played for (片区编号)} */
  @Refers("designatedArea")
  Optional<@Size(min = 1) String> getDesignatedAreaId();

  /** {@return the id of the jurisdiction it is played for (辖区编号)} */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getJurisdictionId();

  /** {@return the first day (起始日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getFirstDay();

  /** {@return the last day (截止日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getLastDay();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one role assignment; reusable, not thread-safe. */
  final class Builder extends ImmutableRoleAssignment.Builder {}
}
