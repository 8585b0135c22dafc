package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A credit line of a bank (贷款授信). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "loanFacility", collection = "loanFacilities")
@JsonDeserialize(builder = LoanFacility.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LoanFacility.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "bank",
  "bankId",
  "product",
  "signedOn",
  "creditLine",
  "committed",
  "drawdowns",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface LoanFacility extends Document {
  /** {@return the name of the bank (银行)} Source: {@code S0-031}. */
  Optional<String> getBank();

  /** {@return the id of the bank among the parties (银行编号)} Source: {@code S0-031}. */
  @Refers("party")
  Optional<@Size(min = 1) String> getBankId();

  /**
   * {@return the product (贷款产品)} For example {@code FUTURE_COMMUNITY_LOAN}. Source: {@code S0-032},
   * {@code S0-033}, {@code S0-034}.
   */
  Optional<LoanProduct> getProduct();

  /** {@return the day on which it was agreed (签约日期)} Source: {@code S0-030}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getSignedOn();

  /**
   * {@return the credit line approved (授信额度)} For example {@code {"amount":"700","unit":"亿元"}}.
   * Source: {@code S0-035}.
   */
  Optional<@PositiveOrZero Money> getCreditLine();

  /** {@return the part of it that is committed (承诺额度)} Source: {@code S0-035}. */
  Optional<@PositiveOrZero Money> getCommitted();

  /** {@return the drawdowns (投放)} Source: {@code S0-036}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Drawdown> getDrawdowns();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one loan facility; reusable, not thread-safe. */
  final class Builder extends ImmutableLoanFacility.Builder {}
}
