package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** An applicant on the published list (名单条目). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ListedApplicant.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ListedApplicant.Builder.class)
@JsonPropertyOrder({"townId", "communityId", "designatedAreaId", "number"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ListedApplicant {
  /** {@return the id of the town (镇编号)} Source: {@code S1-086}. */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community (社区编号)} Source: {@code S2-072}. */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the area (片区编号)} */
  @Refers("designatedArea")
  Optional<@Size(min = 1) String> getDesignatedAreaId();

  /** {@return the number on the list (序号)} */
  Optional<String> getNumber();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one listed applicant; reusable, not thread-safe. */
  final class Builder extends ImmutableListedApplicant.Builder {}
}
