package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.quantity.ReportingPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated record about exactly one subject (记录).
 *
 * <p>Reports, bulletins, assessments, publications, trainings and the like all have this one shape.
 * The subject is the one of the four ids that is set; in the document of the subject itself it may
 * be left out.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DatedRecord.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DatedRecord.Builder.class)
@JsonPropertyOrder({
  "type",
  "period",
  "date",
  "by",
  "issuerId",
  "level",
  "grade",
  "townId",
  "communityId",
  "projectId",
  "jurisdictionId",
  "evidence"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DatedRecord {
  /**
   * {@return the kind of record (记录类型)} For example {@code MONTHLY_BULLETIN}. Source: {@code
   * S1-107}, {@code S1-108}, {@code S1-109}.
   */
  Optional<DatedRecordType> getType();

  /**
   * {@return the period that the record is about (所属期)} For example {@code 2024-05} or {@code
   * 2024-Q2}. Source: {@code S1-107}, {@code S1-108}, {@code S1-109}, {@code S3-046}.
   */
  Optional<ReportingPeriod> getPeriod();

  /** {@return the day on which the record was made or published (日期)} Source: {@code S1-011}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /**
   * {@return the role of the office that issued or filed the record (发布主体)} For example {@code
   * CITY_TOWNSCAPE_OFFICE}. Source: {@code S1-143}.
   */
  Optional<PartyRole> getBy();

  /** {@return the id of that office among the parties (发布单位编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getIssuerId();

  /**
   * {@return the level that the record is addressed to or made at (层级)} For example {@code TOWN} of
   * a training. Source: {@code S1-146}.
   */
  Optional<AdministrativeLevel> getLevel();

  /**
   * {@return the grade or result as worded in the record (等次)} For example {@code 优秀}. Source:
   * {@code S0-010}.
   */
  Optional<String> getGrade();

  /** {@return the id of the town that the record is about (镇编号)} */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community that the record is about (社区编号)} */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the project that the record is about (项目编号)} Source: {@code S1-107}. */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the id of the jurisdiction that the record is about (辖区编号)} */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getJurisdictionId();

  /** {@return the papers that show the record (佐证)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Evidence> getEvidence();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one dated record; reusable, not thread-safe. */
  final class Builder extends ImmutableDatedRecord.Builder {}
}
