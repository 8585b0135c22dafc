package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** What part of a bond is used for (债券用途). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = BondUse.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BondUse.Builder.class)
@JsonPropertyOrder({"purpose", "projectId", "communityId", "amount"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface BondUse {
  /** {@return the purpose (用途)} Source: {@code S0-043}, {@code S0-044}. */
  Optional<BondPurpose> getPurpose();

  /** {@return the id of the project it is used in (项目编号)} Source: {@code S0-043}. */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the id of the community it is used in (社区编号)} Source: {@code S0-044}. */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the amount (金额)} Source: {@code S0-043}. */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one bond use; reusable, not thread-safe. */
  final class Builder extends ImmutableBondUse.Builder {}
}
