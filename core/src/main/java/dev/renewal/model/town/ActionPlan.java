package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Evidence;
import dev.renewal.model.RenewalStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The action plan of a town (示范建设行动方案). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = ActionPlan.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ActionPlan.Builder.class)
@JsonPropertyOrder({
  "adoptedOn",
  "coreFunctions",
  "keyTypes",
  "keyAreas",
  "spatialPattern",
  "characterElements",
  "relatedPlans",
  "renewalBlocks",
  "schedule",
  "document"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ActionPlan {
  /**
   * {@return the day on which the plan was adopted (通过日期)} Source: {@code S1-089}, {@code S1-141}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAdoptedOn();

  /** {@return the core functions (核心功能)} Source: {@code S1-091}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getCoreFunctions();

  /** {@return the key types of renewal (重点类型)} Source: {@code S1-092}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getKeyTypes();

  /** {@return the key areas (重点区域)} Source: {@code S1-093}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getKeyAreas();

  /** {@return the spatial pattern (空间格局)} For example {@code 一轴两区}. Source: {@code S1-094}. */
  Optional<String> getSpatialPattern();

  /** {@return the elements that make the character (特色要素)} Source: {@code S1-094}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getCharacterElements();

  /** {@return the plans that it fits in with (相关规划)} Source: {@code S1-095}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Evidence> getRelatedPlans();

  /** {@return the blocks chosen for renewal (有机更新改造区块)} Source: {@code S1-087}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RenewalBlock> getRenewalBlocks();

  /** {@return the overall schedule of the projects (建设项目总体安排)} Source: {@code S1-090}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ScheduleItem> getSchedule();

  /** {@return the paper of the plan (文件)} Source: {@code S1-089}. */
  Optional<@Valid Evidence> getDocument();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one action plan; reusable, not thread-safe. */
  final class Builder extends ImmutableActionPlan.Builder {}
}
