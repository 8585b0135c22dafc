package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Programme;
import dev.renewal.model.ProgrammeLevel;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Percentage;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A batch in which places or projects are accepted together (验收批次).
 *
 * <p>Another thing than a comparative review and than a comprehensive evaluation.
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "acceptanceBatch", collection = "acceptanceBatches")
@JsonDeserialize(builder = AcceptanceBatch.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = AcceptanceBatch.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "level",
  "batch",
  "period",
  "decidedOn",
  "by",
  "members",
  "results",
  "leadingQuota",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface AcceptanceBatch extends Document {
  /** {@return the programme (创建项目)} Source: {@code S4-024}. */
  Optional<Programme> getProgramme();

  /** {@return the level of the programme (级别)} Source: {@code S4-076}. */
  Optional<ProgrammeLevel> getLevel();

  /**
   * {@return the number of the batch (批次)} For example {@code 4}. Source: {@code S4-024}, {@code
   * S4-076}.
   */
  Optional<String> getBatch();

  /**
   * {@return the period of the batch (所属期)} For example {@code 2023-H2}. Source: {@code S4-024}.
   */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the day on which the results were published (公布日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDecidedOn();

  /** {@return the role of the body that accepts (验收主体)} Source: {@code S1-116}, {@code S4-019}. */
  Optional<PartyRole> getBy();

  /** {@return the members of the batch (验收对象)} Source: {@code S4-024}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid AssessedMember> getMembers();

  /**
   * {@return the numbers of members by grade, as published (验收结果)} Source: {@code S4-024}, {@code
   * S4-025}, {@code S4-026}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid GradeCount> getResults();

  /**
   * {@return the share that may be given the leading grade, as set for this batch (引领型比例)} Source:
   * {@code S4-022}, {@code S4-023}.
   */
  Optional<@PositiveOrZero @DecimalMax("100") Percentage> getLeadingQuota();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one acceptance batch; reusable, not thread-safe. */
  final class Builder extends ImmutableAcceptanceBatch.Builder {}
}
