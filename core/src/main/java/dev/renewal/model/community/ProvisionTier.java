package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Tier at which facilities are provided (设施配置层级), a code of the list {@code provision-tier}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code TIER_10_15_MIN}
 */
@CodeList("provision-tier")
public record ProvisionTier(@JsonValue String code) implements Code {
  /** 10-15分钟: 10-15 min. Source: {@code S4-065}. */
  public static final ProvisionTier TIER_10_15_MIN = of("TIER_10_15_MIN");

  /** 5分钟: 5 min. Source: {@code S4-066}. */
  public static final ProvisionTier TIER_5_MIN = of("TIER_5_MIN");

  /** 地块: plot. Source: {@code S4-067}. */
  public static final ProvisionTier TIER_PLOT = of("TIER_PLOT");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code TIER_10_15_MIN}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProvisionTier of(String code) {
    return new ProvisionTier(code);
  }
}
