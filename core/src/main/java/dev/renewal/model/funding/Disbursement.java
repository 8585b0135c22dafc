package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Money paid out (资金兑现). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "disbursement", collection = "disbursements")
@JsonDeserialize(builder = Disbursement.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Disbursement.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "incentiveGrantId",
  "bondIssueId",
  "budgetId",
  "projectId",
  "payeeId",
  "paidBy",
  "date",
  "amount",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Disbursement extends Document {
  /** {@return the id of the incentive grant it pays (奖补编号)} Source: {@code S0-029}. */
  @Refers("incentiveGrant")
  Optional<@Size(min = 1) String> getIncentiveGrantId();

  /** {@return the id of the bond it is paid from (债券编号)} */
  @Refers("bondIssue")
  Optional<@Size(min = 1) String> getBondIssueId();

  /** {@return the id of the budget it is paid from (预算编号)} */
  @Refers("budget")
  Optional<@Size(min = 1) String> getBudgetId();

  /** {@return the id of the project it goes to (项目编号)} Source: {@code S0-029}. */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the id of the party it is paid to (收款主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getPayeeId();

  /**
   * {@return the role of the body that pays (支付主体)} For example {@code CITY_GOVERNMENT}. Source:
   * {@code S1-123}, {@code S1-124}.
   */
  Optional<PartyRole> getPaidBy();

  /** {@return the day of the payment (支付日期)} Source: {@code S0-029}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** {@return the amount paid (金额)} Source: {@code S0-029}. */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one disbursement; reusable, not thread-safe. */
  final class Builder extends ImmutableDisbursement.Builder {}
}
