package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.DatedRecord;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Honour;
import dev.renewal.model.PublishedFigure;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A city, county or zone as bearer of duties and unit of assessment (责任辖区).
 *
 * <p>It need not be a division: a port zone is ranked beside the counties.
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "jurisdiction", collection = "jurisdictions")
@JsonDeserialize(builder = Jurisdiction.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Jurisdiction.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "kind",
  "code",
  "parentId",
  "startedOn",
  "records",
  "leaders",
  "memberUnits",
  "experts",
  "platform",
  "checkChain",
  "contests",
  "honours",
  "figures",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Jurisdiction extends Document {
  /**
   * {@return the kind of jurisdiction (辖区类别)} For example {@code PREFECTURE}. Source: {@code
   * S3-015}.
   */
  Optional<JurisdictionKind> getKind();

  /**
   * {@return the own code of the jurisdiction where it is no division (辖区代码)} For example {@code
   * GQ01}.
   */
  Optional<@Size(min = 1) String> getCode();

  /** {@return the id of the jurisdiction above it (上级辖区编号)} */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getParentId();

  /** {@return the day on which the programme began here (启动日期)} Source: {@code S1-136}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getStartedOn();

  /**
   * {@return the dated records of the jurisdiction: health checks, publications, assessments,
   * trainings, bulletins (记录)} Source: {@code S1-011}, {@code S1-105}, {@code S1-136}, {@code
   * S1-143}, {@code S1-146}, {@code S3-024}, {@code S3-046}, {@code S3-063}, {@code S3-064}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DatedRecord> getRecords();

  /**
   * {@return the people who lead the leading group, by role (领导小组)} Source: {@code S3-010}, {@code
   * S3-011}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid GroupLeader> getLeaders();

  /**
   * {@return the departments in the leading group (成员单位)} Source: {@code S3-012}, {@code S3-013},
   * {@code S3-014}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<MemberUnit> getMemberUnits();

  /** {@return the experts of the pool (专家库)} Source: {@code S0-102}, {@code S1-130}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PoolExpert> getExperts();

  /**
   * {@return the digital platform of the jurisdiction (数字化平台)} Source: {@code S3-102}, {@code
   * S3-108}, {@code S3-115}.
   */
  Optional<@Valid DigitalPlatform> getPlatform();

  /**
   * {@return the chain from check to renewal to supervision (体检链条)} Source: {@code S3-048}, {@code
   * S4-047}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ChainStep> getCheckChain();

  /** {@return the design contests held (设计大赛)} Source: {@code S0-085}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DesignContest> getContests();

  /** {@return the prizes and distinctions won (荣誉)} Source: {@code S0-010}, {@code S0-021}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Honour> getHonours();

  /**
   * {@return the figures published about the jurisdiction (公布数据)} Source: {@code S0-058}, {@code
   * S0-084}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PublishedFigure> getFigures();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one jurisdiction; reusable, not thread-safe. */
  final class Builder extends ImmutableJurisdiction.Builder {}
}
