package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Role of an adviser (顾问角色), a code of the list {@code adviser-role}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code CHIEF_DESIGNER}
 */
@CodeList("adviser-role")
public record AdviserRole(@JsonValue String code) implements Code {
  /** 首席设计师: chief designer. Source: {@code S0-079}. */
  public static final AdviserRole CHIEF_DESIGNER = of("CHIEF_DESIGNER");

  /** 驻镇规划师: resident town planner. Source: {@code S0-080}. */
  public static final AdviserRole RESIDENT_PLANNER = of("RESIDENT_PLANNER");

  /** 城乡风貌建筑师: townscape architect. Source: {@code S0-081}. */
  public static final AdviserRole TOWNSCAPE_ARCHITECT = of("TOWNSCAPE_ARCHITECT");

  /** 技术顾问专家: technical adviser. Source: {@code S0-082}. */
  public static final AdviserRole TECHNICAL_ADVISER = of("TECHNICAL_ADVISER");

  /** 责任规划师: planner of the responsibility system. Source: {@code S1-131}. */
  public static final AdviserRole RESPONSIBLE_PLANNER = of("RESPONSIBLE_PLANNER");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code CHIEF_DESIGNER}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdviserRole of(String code) {
    return new AdviserRole(code);
  }
}
