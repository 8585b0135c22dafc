package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Policy on existing land (存量土地政策), a code of the list {@code land-policy}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code STANDARD_LAND}
 */
@CodeList("land-policy")
public record LandPolicy(@JsonValue String code) implements Code {
  /** 标准地改革: standard-land reform. Source: {@code S0-045}. */
  public static final LandPolicy STANDARD_LAND = of("STANDARD_LAND");

  /** 退二进三: retreat secondary, advance tertiary. Source: {@code S0-046}. */
  public static final LandPolicy TUI_ER_JIN_SAN = of("TUI_ER_JIN_SAN");

  /** 存量房产过渡期政策: transition period without change of user or conditions. Source: {@code S4-055}. */
  public static final LandPolicy TRANSITION_PERIOD = of("TRANSITION_PERIOD");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code STANDARD_LAND}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LandPolicy of(String code) {
    return new LandPolicy(code);
  }
}
