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

/** A bond issued for renewal (债券). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "bondIssue", collection = "bondIssues")
@JsonDeserialize(builder = BondIssue.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BondIssue.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "kind",
  "type",
  "approver",
  "approverId",
  "approvedOn",
  "approved",
  "inPlace",
  "uses",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface BondIssue extends Document {
  /**
   * {@return whether it is a local-government special bond or an enterprise bond (债券类别)} Source:
   * {@code S0-038}, {@code S1-126}.
   */
  Optional<BondKind> getKind();

  /**
   * {@return the type of bond (债券类型)} For example {@code SOCIAL_SECTOR_INDUSTRY_BOND}. Source:
   * {@code S0-040}.
   */
  Optional<BondType> getType();

  /** {@return the name of the authority that approved it (批复单位)} Source: {@code S0-039}. */
  Optional<String> getApprover();

  /** {@return the id of that authority among the parties (批复单位编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getApproverId();

  /** {@return the day of the approval (批复日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getApprovedOn();

  /**
   * {@return the amount approved (批复额)} For example {@code {"amount":"13.8","unit":"亿元"}}. Source:
   * {@code S0-041}.
   */
  Optional<@PositiveOrZero Money> getApproved();

  /**
   * {@return the amount in place (到位资金)} For example {@code {"amount":"3.74","unit":"亿元"}}. Source:
   * {@code S0-042}.
   */
  Optional<@PositiveOrZero Money> getInPlace();

  /** {@return what it is used for (用途)} Source: {@code S0-043}, {@code S0-044}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid BondUse> getUses();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one bond issue; reusable, not thread-safe. */
  final class Builder extends ImmutableBondIssue.Builder {}
}
