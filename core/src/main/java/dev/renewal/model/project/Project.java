package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.ProjectCode;
import dev.renewal.model.DatedRecord;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.Honour;
import dev.renewal.model.ImplementingEntity;
import dev.renewal.model.Location;
import dev.renewal.model.MeasuredIn;
import dev.renewal.model.PublishedFigure;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalCategory;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A renewal project: what it is, where it stands, what it costs, what it changes (项目). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "project", collection = "projects")
@JsonDeserialize(builder = Project.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Project.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "code",
  "kind",
  "renewalCategory",
  "size",
  "disposition",
  "communityProjectType",
  "newBuild",
  "townId",
  "communityId",
  "designatedAreaId",
  "implementingEntity",
  "parties",
  "location",
  "floorAreas",
  "householdsRelocated",
  "householdsResettledNearby",
  "listings",
  "annualStatus",
  "stages",
  "operationFlow",
  "schedule",
  "investment",
  "funding",
  "progressReports",
  "records",
  "supervision",
  "landMeasures",
  "assets",
  "outputs",
  "acceptance",
  "honours",
  "figures",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Project extends Document {
  /**
   * {@return the code of the project on the investment platform (项目代码)} For example {@code
   * 2304-330424-04-01-123456}.
   */
  Optional<ProjectCode> getCode();

  /**
   * {@return the kind of project (项目类别)} For example {@code REAL_ESTATE}. Source: {@code S2-098}.
   */
  Optional<ProjectKind> getKind();

  /**
   * {@return the category of renewal work, one of the 六个一批 (更新类别)} Source: {@code S1-016}, {@code
   * S1-022}.
   */
  Optional<RenewalCategory> getRenewalCategory();

  /**
   * {@return whether it is micro or major renewal (项目规模)} Source: {@code S3-061}, {@code S3-062}.
   */
  Optional<RenewalSize> getSize();

  /**
   * {@return whether the buildings are retained, renovated or demolished (留改拆)} Source: {@code
   * S2-034}.
   */
  Optional<Disposition> getDisposition();

  /**
   * {@return the type of community project: old renovation or new build (社区项目类型)} Source: {@code
   * S3-091}, {@code S3-092}.
   */
  Optional<CommunityProjectType> getCommunityProjectType();

  /** {@return whether it builds anew (新建)} */
  Optional<Boolean> getNewBuild();

  /** {@return the id of the town (镇编号)} Source: {@code S1-012}. */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community (社区编号)} Source: {@code S4-058}. */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the area (片区编号)} */
  @Refers("designatedArea")
  Optional<@Size(min = 1) String> getDesignatedAreaId();

  /** {@return the body that carries it out (实施主体)} Source: {@code S3-015}. */
  Optional<@Valid ImplementingEntity> getImplementingEntity();

  /** {@return the parties and their parts (参建主体)} Source: {@code S2-126}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProjectParty> getParties();

  /** {@return where it stands (位置)} */
  Optional<@Valid Location> getLocation();

  /** {@return the floor areas existing, retained, renovated, demolished and new (建筑面积)} */
  Optional<@Valid FloorAreas> getFloorAreas();

  /** {@return the number of households that move out, wherever they are resettled (搬迁户数)} */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getHouseholdsRelocated();

  /** {@return the number of households resettled nearby (就近安置户数)} */
  @MeasuredIn("households")
  Optional<@PositiveOrZero Integer> getHouseholdsResettledNearby();

  /**
   * {@return the entries in project repositories (入库记录)} Source: {@code S2-041}, {@code S3-058},
   * {@code S3-059}, {@code S3-060}, {@code S3-081}, {@code S3-137}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RepositoryListing> getListings();

  /** {@return whether it is new, continued or completed, year by year (年度状态)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid AnnualStatus> getAnnualStatus();

  /**
   * {@return the stages from planning to service (规建管运服)} Source: {@code S1-106}, {@code S3-118}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProjectStageStep> getStages();

  /**
   * {@return the steps of the operation-led flow (运营前置流程)} Source: {@code S0-064}, {@code S0-071}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid OperationFlowStep> getOperationFlow();

  /** {@return the planned and actual dates (进度计划)} Source: {@code S2-040}, {@code S1-012}. */
  Optional<@Valid Schedule> getSchedule();

  /**
   * {@return the investment planned and done (投资)} Source: {@code S2-040}, {@code S0-037}, {@code
   * S0-059}.
   */
  Optional<@Valid Investment> getInvestment();

  /**
   * {@return where its money comes from (资金构成)} Source: {@code S4-035}, {@code S4-036}, {@code
   * S4-037}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProjectFunding> getFunding();

  /** {@return the reports on its progress (进展报告)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProgressReport> getProgressReports();

  /**
   * {@return the bulletins, comparisons and assessments that an office issued about it (记录)}
   * Source: {@code S1-107}, {@code S1-110}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DatedRecord> getRecords();

  /** {@return the supervision of a real-estate project (监管)} Source: {@code S2-094}. */
  Optional<@Valid Supervision> getSupervision();

  /** {@return the measures on its land (用地措施)} Source: {@code S0-045}, {@code S4-055}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid LandMeasure> getLandMeasures();

  /** {@return the assets it revitalises (盘活资产)} Source: {@code S0-072}, {@code S0-075}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RevitalisedAsset> getAssets();

  /** {@return what it builds or renovates (建设成果)} Source: {@code S2-160}, {@code S0-091}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ProjectOutput> getOutputs();

  /** {@return the acceptance of the project (验收)} Source: {@code S1-111}, {@code S1-113}. */
  Optional<@Valid ProjectAcceptance> getAcceptance();

  /** {@return the prizes won (荣誉)} Source: {@code S2-111}, {@code S2-112}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Honour> getHonours();

  /** {@return the figures published about the project (公布数据)} Source: {@code S0-052}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PublishedFigure> getFigures();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one project; reusable, not thread-safe. */
  final class Builder extends ImmutableProject.Builder {}
}
