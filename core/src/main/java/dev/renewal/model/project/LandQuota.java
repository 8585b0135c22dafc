package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Kind of land quota (用地指标), a code of the list {@code land-quota}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code LINKAGE}
 */
@CodeList("land-quota")
public record LandQuota(@JsonValue String code) implements Code {
  /** 城乡增减挂钩指标: quota from linking urban growth to rural reduction. Source: {@code S1-128}. */
  public static final LandQuota LINKAGE = of("LINKAGE");

  /** 土地计划指标: quota of the land plan. Source: {@code S1-129}. */
  public static final LandQuota LAND_PLAN = of("LAND_PLAN");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code LINKAGE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LandQuota of(String code) {
    return new LandQuota(code);
  }
}
