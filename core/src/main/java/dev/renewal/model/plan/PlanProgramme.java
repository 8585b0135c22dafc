package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Kind of plan (计划类别), a code of the list {@code plan-programme}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code WORK_PLAN}
 */
@CodeList("plan-programme")
public record PlanProgramme(@JsonValue String code) implements Code {
  /** 工作计划: annual work plan. Source: {@code S2-001}. */
  public static final PlanProgramme WORK_PLAN = of("WORK_PLAN");

  /** 民生实事: livelihood projects. Source: {@code S0-095}. */
  public static final PlanProgramme LIVELIHOOD = of("LIVELIHOOD");

  /** 风貌特色镇示范建设: demonstration of townscape towns. Source: {@code S1-013}. */
  public static final PlanProgramme DEMONSTRATION_TOWNS = of("DEMONSTRATION_TOWNS");

  /** 城镇社区建设专项规划: special plan of communities. Source: {@code S3-075}. */
  public static final PlanProgramme COMMUNITY_PLAN = of("COMMUNITY_PLAN");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code WORK_PLAN}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlanProgramme of(String code) {
    return new PlanProgramme(code);
  }
}
