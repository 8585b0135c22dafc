package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.ReportingPeriod;
import dev.renewal.quantity.TargetComparator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target of a plan (目标).
 *
 * <p>A target is a value with a unit, or a reference that it is measured against.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Target.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Target.Builder.class)
@JsonPropertyOrder({
  "code",
  "term",
  "comparator",
  "achievedWhen",
  "value",
  "unit",
  "reference",
  "referenceName",
  "scope",
  "period",
  "dueOn",
  "completedOn",
  "firmness",
  "concept",
  "action",
  "responsibleRole",
  "responsibleId",
  "partOf",
  "components",
  "breakdown",
  "actuals"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Target {
  /**
   * {@return the target (目标代码)} For example {@code DEMONSTRATION_TOWNS}. Source: {@code S1-013}.
   */
  Optional<TargetCode> getCode();

  /**
   * {@return the name of the target in the words of the plan (目标名称)} For example {@code 城市联网路}.
   * Source: {@code S2-045}.
   */
  Optional<String> getTerm();

  /** {@return the comparator as written (比较符)} For example {@code >=}. Source: {@code S2-070}. */
  Optional<TargetComparator> getComparator();

  /**
   * {@return the comparator of actual to planned by which it counts as achieved (达成条件)} For example
   * {@code >=} where the plan says 9: ten roads against nine planned must not fail. Source: {@code
   * S2-045}.
   */
  Optional<TargetComparator> getAchievedWhen();

  /**
   * {@return the value, in the unit beside it (目标值)} For example {@code 2839.35}. Source: {@code
   * S2-024}.
   */
  Optional<BigDecimal> getValue();

  /**
   * {@return the unit of the value; empty where the plan leaves it out (单位)} For example {@code
   * 亿元}. Source: {@code S2-055}.
   */
  Optional<String> getUnit();

  /**
   * {@return the value of what the target is measured against, in the unit beside it (参照值)} Source:
   * {@code S2-030}, {@code S2-093}, {@code S2-114}, {@code S2-115}.
   */
  Optional<BigDecimal> getReference();

  /**
   * {@return what the target is measured against (参照对象)} For example {@code 全省平均}. Source: {@code
   * S2-093}.
   */
  Optional<String> getReferenceName();

  /**
   * {@return what the target covers (范围)} For example {@code 主城区}. Source: {@code S2-046}, {@code
   * S2-047}, {@code S2-134}.
   */
  Optional<String> getScope();

  /** {@return the period by whose end it is to be reached (目标期)} Source: {@code S2-070}. */
  Optional<ReportingPeriod> getPeriod();

  /**
   * {@return the day by which it is to be reached (截止日期)} Source: {@code S2-108}, {@code S1-011},
   * {@code S1-012}.
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDueOn();

  /** {@return the day on which it was reached (完成日期)} Source: {@code S2-108}. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getCompletedOn();

  /** {@return how binding it is (约束程度)} Source: {@code S2-058}, {@code S2-073}, {@code S2-111}. */
  Optional<Firmness> getFirmness();

  /**
   * {@return what it is about, where a plan states the same thing twice (目标概念)} For example {@code
   * BRIDGE_BUMP}. Source: {@code S2-147}, {@code S2-148}.
   */
  Optional<TargetConcept> getConcept();

  /**
   * {@return the action of the plan it belongs to (专项行动)} Source: {@code S2-008}, {@code S2-014}.
   */
  Optional<PlanAction> getAction();

  /** {@return the role of the body responsible (责任主体)} */
  Optional<PartyRole> getResponsibleRole();

  /** {@return the id of the party responsible (责任主体编号)} */
  @Refers("party")
  Optional<@Size(min = 1) String> getResponsibleId();

  /** {@return the code of the target that it is part of (所属目标)} Source: {@code S2-161}. */
  @Refers(own = "targets.code")
  Optional<@Size(min = 1) String> getPartOf();

  /** {@return the codes of the targets that it is the sum of (子目标)} Source: {@code S2-162}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Refers(own = "targets.code")
  List<@NotBlank String> getComponents();

  /** {@return the shares of units in the target (分解)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid TargetShare> getBreakdown();

  /** {@return the actual values by period (完成情况)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid TargetActual> getActuals();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one target; reusable, not thread-safe. */
  final class Builder extends ImmutableTarget.Builder {}
}
