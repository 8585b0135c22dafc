package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.FundingSource;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A share of a project's money and its source (资金构成). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectFunding.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ProjectFunding.Builder.class)
@JsonPropertyOrder({
  "source",
  "incentiveGrantId",
  "loanFacilityId",
  "bondIssueId",
  "budgetId",
  "privateCapitalId",
  "amount"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProjectFunding {
  /**
   * {@return the source (资金来源)} For example {@code SOCIAL_CAPITAL}. Source: {@code S4-035}, {@code
   * S4-036}, {@code S4-037}.
   */
  Optional<FundingSource> getSource();

  /** {@return the id of the incentive grant it comes from (奖补编号)} Source: {@code S0-025}. */
  @Refers("incentiveGrant")
  Optional<@Size(min = 1) String> getIncentiveGrantId();

  /** {@return the id of the loan it comes from (贷款编号)} Source: {@code S0-036}. */
  @Refers("loanFacility")
  Optional<@Size(min = 1) String> getLoanFacilityId();

  /** {@return the id of the bond it comes from (债券编号)} Source: {@code S0-042}. */
  @Refers("bondIssue")
  Optional<@Size(min = 1) String> getBondIssueId();

  /** {@return the id of the budget it comes from (预算编号)} Source: {@code S4-034}. */
  @Refers("budget")
  Optional<@Size(min = 1) String> getBudgetId();

  /** {@return the id of the private capital it comes from (社会资本编号)} Source: {@code S4-035}. */
  @Refers("privateCapital")
  Optional<@Size(min = 1) String> getPrivateCapitalId();

  /** {@return the amount (金额)} */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one project funding; reusable, not thread-safe. */
  final class Builder extends ImmutableProjectFunding.Builder {}
}
