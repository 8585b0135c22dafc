package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.renewal.identifier.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What every document has (文档): a top-level thing with an identity, a place and papers that show
 * what it says.
 *
 * <p>Only the id is mandatory. That something else must be there, and from which stage on, is a
 * matter of a standard, not of the type.
 */
public interface Document {
  /**
   * {@return the id of the document, unique among those of its kind (编号)} For example {@code T1}.
   */
  @NotBlank
  String getId();

  /** {@return the name (名称)} For example {@code 示例镇}. */
  Optional<String> getName();

  /** {@return the name in English (英文名称)} */
  Optional<String> getNameEn();

  /** {@return the division that the document belongs to (行政区划)} For example {@code 330424101}. */
  Optional<DivisionCode> getDivision();

  /**
   * {@return the id of the jurisdiction that the document belongs to, where that is no division
   * (责任辖区编号)}
   */
  @Refers("jurisdiction")
  Optional<@Size(min = 1) String> getJurisdictionId();

  /** {@return the stage that the document has reached (阶段)} For example {@code AWARD}. */
  Optional<Stage> getStage();

  /** {@return the papers that show what the document says (佐证)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Evidence> getEvidence();

  /** {@return the codes of lists that no attribute of its own holds (标签)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Tag> getTags();
}
