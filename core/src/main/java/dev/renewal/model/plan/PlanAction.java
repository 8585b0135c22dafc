package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Action of a plan (专项行动), a code of the list {@code plan-action}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code URBAN_RENEWAL_EMPOWERMENT}
 */
@CodeList("plan-action")
public record PlanAction(@JsonValue String code) implements Code {
  /** 城市更新赋能行动: urban renewal empowerment. Source: {@code S2-008}. */
  public static final PlanAction URBAN_RENEWAL_EMPOWERMENT = of("URBAN_RENEWAL_EMPOWERMENT");

  /** 共富单元建设行动: common-prosperity unit building. Source: {@code S2-009}. */
  public static final PlanAction COMMON_PROSPERITY_UNIT = of("COMMON_PROSPERITY_UNIT");

  /** 宜居在嘉美好行动: liveable Jia. Source: {@code S2-010}. */
  public static final PlanAction LIVEABLE_JIA = of("LIVEABLE_JIA");

  /** 绿色低碳建造行动: green low-carbon construction. Source: {@code S2-011}. */
  public static final PlanAction GREEN_CONSTRUCTION = of("GREEN_CONSTRUCTION");

  /** 生态治理攻坚行动: ecological governance. Source: {@code S2-012}. */
  public static final PlanAction ECO_GOVERNANCE = of("ECO_GOVERNANCE");

  /** 改革创新突破行动: reform and innovation. Source: {@code S2-013}. */
  public static final PlanAction REFORM_INNOVATION = of("REFORM_INNOVATION");

  /** 红色领航亮剑行动: Party-led action. Source: {@code S2-014}. */
  public static final PlanAction PARTY_LED = of("PARTY_LED");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code URBAN_RENEWAL_EMPOWERMENT}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlanAction of(String code) {
    return new PlanAction(code);
  }
}
