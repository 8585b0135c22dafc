package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.DatedRecord;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Honour;
import dev.renewal.model.Location;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.Operator;
import dev.renewal.model.Population;
import dev.renewal.model.ProgrammeLabel;
import dev.renewal.model.PublishedFigure;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.SatisfactionSurvey;
import dev.renewal.quantity.Area;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A community as a place to live: its people, estates, facilities, health checks, needs and
 * standing in programmes (社区).
 */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "community", collection = "communities")
@JsonDeserialize(builder = Community.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Community.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "townId",
  "area",
  "newBuild",
  "population",
  "households",
  "dwellings",
  "location",
  "programmes",
  "estates",
  "facilities",
  "healthChecks",
  "needsList",
  "participationChannels",
  "issues",
  "scenarios",
  "scheme",
  "unitPlan",
  "landTransfers",
  "stages",
  "acceptance",
  "shortfallPlans",
  "surveys",
  "collectiveIncome",
  "operators",
  "operationReforms",
  "records",
  "honours",
  "figures",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Community extends Document {
  /** {@return the id of the town it lies in (所属镇编号)} Source: {@code S1-042}. */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /**
   * {@return the area of the community (面积)} For example {@code {"amount":"0.5","unit":"km2"}}.
   * Source: {@code S3-078}.
   */
  Optional<Area> getArea();

  /**
   * {@return whether the community is newly built (新建社区)} Source: {@code S3-138}, {@code S4-070}.
   */
  Optional<Boolean> getNewBuild();

  /** {@return the people who live here (人口)} Source: {@code S3-139}, {@code S1-036}. */
  Optional<@Valid Population> getPopulation();

  /** {@return the number of households (户数)} Source: {@code S3-068}. */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getHouseholds();

  /** {@return the number of dwellings (住房套数)} Source: {@code S3-113}. */
  @MeasuredIn("dwellings")
  Optional<@PositiveOrZero Integer> getDwellings();

  /** {@return a point inside the community (位置)} */
  Optional<@Valid Location> getLocation();

  /**
   * {@return the standing of the community in programmes (创建称号)} Source: {@code S2-067}, {@code
   * S4-011}, {@code S4-017}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProgrammeLabel> getProgrammes();

  /** {@return the residential estates (小区)} Source: {@code S3-094}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Estate> getEstates();

  /**
   * {@return the facilities that serve the community, its own and shared ones (公共服务设施)} Source:
   * {@code S3-039}, {@code S3-044}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Facility> getFacilities();

  /** {@return the health checks, one a period (社区体检)} Source: {@code S3-028}, {@code S4-058}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid HealthCheck> getHealthChecks();

  /** {@return the list of what residents need (需求清单)} Source: {@code S3-066}. */
  Optional<@Valid NeedsList> getNeedsList();

  /** {@return the channels through which residents take part (公众参与渠道)} Source: {@code S3-027}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ParticipationChannel> getParticipationChannels();

  /** {@return the issues that residents reported (反馈问题)} Source: {@code S3-025}, {@code S3-026}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid FeedbackIssue> getIssues();

  /** {@return the scenarios built (未来场景)} Source: {@code S1-037}, {@code S4-042}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Scenario> getScenarios();

  /** {@return the design scheme (建设方案)} Source: {@code S3-066}, {@code S4-038}, {@code S4-039}. */
  Optional<@Valid DesignScheme> getScheme();

  /** {@return the detailed plan of the unit (单元详细规划)} Source: {@code S4-068}, {@code S4-078}. */
  Optional<@Valid UnitPlan> getUnitPlan();

  /** {@return the land transfers with conditions of provision (土地出让)} Source: {@code S4-063}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid LandTransfer> getLandTransfers();

  /** {@return the stages from application to operation (全流程阶段)} Source: {@code S4-029}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid CommunityStageStep> getStages();

  /** {@return the acceptance of the community (验收)} Source: {@code S4-024}. */
  Optional<@Valid CommunityAcceptance> getAcceptance();

  /**
   * {@return the plans to make up shortfalls, one a year (补短板方案)} Source: {@code S4-046}, {@code
   * S4-077}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ShortfallPlan> getShortfallPlans();

  /** {@return the satisfaction surveys (满意度调查)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid SatisfactionSurvey> getSurveys();

  /** {@return the income of the collective, one entry a year (集体经济收入)} Source: {@code S3-121}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid CollectiveIncome> getCollectiveIncome();

  /** {@return the operators and their services (运营商)} Source: {@code S3-124}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Operator> getOperators();

  /** {@return the operation reforms tried here (运营改革)} Source: {@code S4-071}, {@code S4-072}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OperationReform> getOperationReforms();

  /** {@return the dated records about the community (记录)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DatedRecord> getRecords();

  /** {@return the prizes and distinctions won (荣誉)} Source: {@code S4-027}, {@code S4-028}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Honour> getHonours();

  /** {@return the figures published about the community (公布数据)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PublishedFigure> getFigures();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one community; reusable, not thread-safe. */
  final class Builder extends ImmutableCommunity.Builder {}
}
