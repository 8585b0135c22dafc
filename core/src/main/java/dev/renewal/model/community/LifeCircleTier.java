package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Tier of the life circle that land-transfer conditions name (生活圈层级), a code of the list {@code
 * life-circle-minutes}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code TIER_5_MIN}
 */
@CodeList("life-circle-minutes")
public record LifeCircleTier(@JsonValue String code) implements Code {
  /** 5分钟: five minutes. Source: {@code S4-063}. */
  public static final LifeCircleTier TIER_5_MIN = of("TIER_5_MIN");

  /** 10-15分钟: ten to fifteen minutes. Source: {@code S4-063}. */
  public static final LifeCircleTier TIER_10_15_MIN = of("TIER_10_15_MIN");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code TIER_5_MIN}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LifeCircleTier of(String code) {
    return new LifeCircleTier(code);
  }
}
