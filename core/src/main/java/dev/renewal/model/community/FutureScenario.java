package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Scenario of a future community (未来场景), a code of the list {@code future-scenario}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code NEIGHBOURHOOD}
 */
@CodeList("future-scenario")
public record FutureScenario(@JsonValue String code) implements Code {
  /** 邻里: neighbourhood. Source: {@code S1-037}. */
  public static final FutureScenario NEIGHBOURHOOD = of("NEIGHBOURHOOD");

  /** 建筑: building. Source: {@code S1-038}. */
  public static final FutureScenario BUILDING = of("BUILDING");

  /** 交通: transport. Source: {@code S1-039}. */
  public static final FutureScenario TRANSPORT = of("TRANSPORT");

  /** 低碳, once 能源: low carbon, once energy. No source of ours names it. */
  public static final FutureScenario LOW_CARBON = of("LOW_CARBON");

  /** 物业: property management. Source: {@code S1-040}. */
  public static final FutureScenario PROPERTY = of("PROPERTY");

  /** 治理: governance. Source: {@code S1-041}. */
  public static final FutureScenario GOVERNANCE = of("GOVERNANCE");

  /**
   * 一老一小服务场景: service scenario for the elderly and for children. Source: {@code S2-074}, {@code
   * S4-042}.
   */
  public static final FutureScenario ELDERLY_CHILD = of("ELDERLY_CHILD");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code NEIGHBOURHOOD}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FutureScenario of(String code) {
    return new FutureScenario(code);
  }
}
