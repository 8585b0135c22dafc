package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.Stage;
import dev.renewal.schema.JsonTree;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a dataset says about itself (数据集表头).
 *
 * <p>Stands first in a document and in a file of lines.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = DatasetHeader.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DatasetHeader.Builder.class)
@JsonPropertyOrder({
  "format",
  "datasetId",
  "revision",
  "supersedes",
  "status",
  "stage",
  "region",
  "submitter",
  "approvals",
  "dataAsOf",
  "submittedOn",
  "standards",
  "reported",
  "synthetic",
  "syntheticDivisions",
  "parameters",
  "populations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DatasetHeader {
  /**
   * {@return the format and version of the document (格式)} Always {@code renewal-dataset/1.0} when
   * written by this version.
   */
  Optional<String> getFormat();

  /** {@return the id of the dataset, the same through all its revisions (数据集编号)} */
  Optional<@Size(min = 1) String> getDatasetId();

  /** {@return the number of the revision, beginning at 1 (修订号)} */
  Optional<@Positive Integer> getRevision();

  /**
   * {@return the dataset and revision that this one replaces (替代对象)} For example {@code
   * town-3304-2025@1}.
   */
  Optional<String> getSupersedes();

  /** {@return the status of the submission (报送状态)} For example {@code SUBMITTED}. */
  Optional<SubmissionStatus> getStatus();

  /** {@return the stage of every document that names none (阶段)} For example {@code AWARD}. */
  Optional<Stage> getStage();

  /** {@return the division that the dataset covers (行政区划)} For example {@code 330400}. */
  Optional<DivisionCode> getRegion();

  /** {@return who submits it (报送单位)} */
  Optional<@Valid Submitter> getSubmitter();

  /** {@return the approvals it has passed (审批记录)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Approval> getApprovals();

  /**
   * {@return the day that the data describe (数据截止日期)} For example {@code 2025-12-31}. Source:
   * {@code S2-108}, {@code S1-011}, {@code S1-012}, {@code S3-024}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDataAsOf();

  /** {@return the day of the submission (报送日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getSubmittedOn();

  /** {@return the standards that it claims to meet (适用标准)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ClaimedStandard> getStandards();

  /**
   * {@return the paths that are reported in full, so that what is absent there does not exist
   * (完整填报路径)} For example {@code town.application}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getReported();

  /** {@return whether the data are made up (虚构数据)} */
  Optional<Boolean> getSynthetic();

  /** {@return the divisions that are made up and looked up nowhere (虚构区划)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid SyntheticDivision> getSyntheticDivisions();

  /**
   * {@return parameters of standards that the submitter proposes (参数)} For example {@code
   * {"townscape-town": {"leadingQuota": "20%"}}}. They count only if the dataset is synthetic or
   * the caller says so.
   */
  Optional<JsonTree> getParameters();

  /**
   * {@return the declared number of documents by kind (申报总体)} Source: {@code S3-029}, {@code
   * S4-043}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DeclaredPopulation> getPopulations();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one dataset header; reusable, not thread-safe. */
  final class Builder extends ImmutableDatasetHeader.Builder {}
}
