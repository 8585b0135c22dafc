package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Programme;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A comparison of places by the city office after acceptance (综合评比).
 *
 * <p>Whether it satisfies what a comprehensive evaluation is required for is left open by the
 * source.
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "comparativeReview", collection = "comparativeReviews")
@JsonDeserialize(builder = ComparativeReview.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ComparativeReview.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "programme",
  "period",
  "reviewedOn",
  "by",
  "acceptanceBatchId",
  "members",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ComparativeReview extends Document {
  /** {@return the programme (创建项目)} */
  Optional<Programme> getProgramme();

  /** {@return the period compared (所属期)} Source: {@code S1-108}. */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the day of the review (评比日期)} Source: {@code S1-116}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getReviewedOn();

  /** {@return the role of the body that reviews (评比主体)} Source: {@code S1-116}. */
  Optional<PartyRole> getBy();

  /** {@return the id of the acceptance batch it follows (验收批次编号)} */
  @Refers("acceptanceBatch")
  Optional<@Size(min = 1) String> getAcceptanceBatchId();

  /** {@return the places compared (评比对象)} Source: {@code S1-116}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid AssessedMember> getMembers();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one comparative review; reusable, not thread-safe. */
  final class Builder extends ImmutableComparativeReview.Builder {}
}
