package dev.renewal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * What a target is about (目标概念), a code of the list {@code target-concept}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code BRIDGE_BUMP}
 */
@CodeList("target-concept")
public record TargetConcept(@JsonValue String code) implements Code {
  /** 桥头跳车: bumps at bridge heads. Source: {@code S2-147}. */
  public static final TargetConcept BRIDGE_BUMP = of("BRIDGE_BUMP");

  /** 道路不平整: uneven roads. Source: {@code S2-148}. */
  public static final TargetConcept UNEVEN_ROAD = of("UNEVEN_ROAD");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code BRIDGE_BUMP}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TargetConcept of(String code) {
    return new TargetConcept(code);
  }
}
