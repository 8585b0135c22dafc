package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Evidence;
import dev.renewal.model.Programme;
import dev.renewal.model.ProgrammeLevel;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.SubjectKind;
import dev.renewal.quantity.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money awarded for a result, paid by city and county (以奖代补).
 *
 * <p>Not to be mixed: 600 and 1000 万元 are the city's money of one source, the half-and-half split
 * is another's.
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "incentiveGrant", collection = "incentiveGrants")
@JsonDeserialize(builder = IncentiveGrant.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = IncentiveGrant.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "level",
  "grade",
  "objectType",
  "townId",
  "communityId",
  "projectId",
  "basis",
  "amountBasis",
  "decidedOn",
  "amount",
  "cityAmount",
  "countyAmount",
  "instalments",
  "uses",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface IncentiveGrant extends Document {
  /**
   * {@return the programme it is given in (创建项目)} For example {@code TOWNSCAPE_TOWN}. Source:
   * {@code S0-025}, {@code S0-026}, {@code S4-013}.
   */
  Optional<Programme> getProgramme();

  /**
   * {@return the level of the programme (级别)} Source: {@code S4-011}, {@code S4-012}, {@code
   * S4-013}.
   */
  Optional<ProgrammeLevel> getLevel();

  /** {@return the grade of the object at acceptance (验收等次)} Source: {@code S4-013}. */
  Optional<AcceptanceGrade> getGrade();

  /**
   * {@return the kind of object it is given to (奖补对象类别)} For example {@code TOWN}. Source: {@code
   * S0-025}, {@code S0-026}.
   */
  Optional<SubjectKind> getObjectType();

  /** {@return the id of the town it is given to (镇编号)} Source: {@code S1-122}. */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community it is given to (社区编号)} Source: {@code S4-017}. */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the project it is given to (项目编号)} */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the paper that the amount rests on (奖补依据)} Source: {@code S0-023}, {@code S4-009}. */
  Optional<@Valid Evidence> getBasis();

  /**
   * {@return how the amount is arrived at (奖补标准)} For example {@code FIXED_RATE}. Source: {@code
   * S0-025}, {@code S4-013}.
   */
  Optional<AmountBasis> getAmountBasis();

  /** {@return the day of the decision (决定日期)} Source: {@code S1-122}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDecidedOn();

  /**
   * {@return the amount awarded (奖补金额)} For example {@code {"amount":"1000","unit":"万元"}}. Source:
   * {@code S0-025}, {@code S0-026}, {@code S1-121}, {@code S0-022}.
   */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return the city's share (市级承担金额)} Source: {@code S1-123}. */
  Optional<@PositiveOrZero Money> getCityAmount();

  /** {@return the county's share (县级承担金额)} Source: {@code S1-124}. */
  Optional<@PositiveOrZero Money> getCountyAmount();

  /** {@return the instalments in which it is paid (分期)} Source: {@code S1-125}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Instalment> getInstalments();

  /** {@return what it is used for (用途)} Source: {@code S0-027}, {@code S0-028}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid GrantUse> getUses();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one incentive grant; reusable, not thread-safe. */
  final class Builder extends ImmutableIncentiveGrant.Builder {}
}
