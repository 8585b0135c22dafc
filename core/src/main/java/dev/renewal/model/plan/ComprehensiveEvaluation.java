package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Programme;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation that must be passed before an award (综合评价). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "comprehensiveEvaluation", collection = "comprehensiveEvaluations")
@JsonDeserialize(builder = ComprehensiveEvaluation.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ComprehensiveEvaluation.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "period",
  "evaluatedOn",
  "by",
  "members",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ComprehensiveEvaluation extends Document {
  /** {@return the programme (创建项目)} */
  Optional<Programme> getProgramme();

  /** {@return the period evaluated (所属期)} */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the day of the evaluation (评价日期)} Source: {@code S1-122}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getEvaluatedOn();

  /** {@return the role of the body that evaluates (评价主体)} Source: {@code S1-143}. */
  Optional<PartyRole> getBy();

  /** {@return the places evaluated (评价对象)} Source: {@code S1-122}, {@code S1-143}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid AssessedMember> getMembers();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one comprehensive evaluation; reusable, not thread-safe. */
  final class Builder extends ImmutableComprehensiveEvaluation.Builder {}
}
