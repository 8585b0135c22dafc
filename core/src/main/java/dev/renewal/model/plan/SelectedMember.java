package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One that was chosen (入选对象). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = SelectedMember.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SelectedMember.Builder.class)
@JsonPropertyOrder({"townId", "communityId", "projectId", "jurisdictionId", "value", "rank"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SelectedMember {
  /** {@return the id of the town (镇编号)} */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community (社区编号)} Source: {@code S4-046}. */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the project (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the id of the jurisdiction (辖区编号)} */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getJurisdictionId();

  /** {@return the value that it was ordered by (数值)} */
  Optional<BigDecimal> getValue();

  /** {@return the rank, beginning at 1 (名次)} */
  Optional<@Positive Integer> getRank();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one selected member; reusable, not thread-safe. */
  final class Builder extends ImmutableSelectedMember.Builder {}
}
