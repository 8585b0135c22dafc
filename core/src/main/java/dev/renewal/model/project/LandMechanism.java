package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Mechanism on existing land (用地机制), a code of the list {@code land-mechanism}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code OWNERSHIP_RESTRUCTURING}
 */
@CodeList("land-mechanism")
public record LandMechanism(@JsonValue String code) implements Code {
  /** 权属重组: ownership restructuring. Source: {@code S0-048}. */
  public static final LandMechanism OWNERSHIP_RESTRUCTURING = of("OWNERSHIP_RESTRUCTURING");

  /** 功能重置: function resetting. Source: {@code S0-049}. */
  public static final LandMechanism FUNCTION_RESET = of("FUNCTION_RESET");

  /** 价值重构: value reconstruction. Source: {@code S0-050}. */
  public static final LandMechanism VALUE_RECONSTRUCTION = of("VALUE_RECONSTRUCTION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code OWNERSHIP_RESTRUCTURING}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LandMechanism of(String code) {
    return new LandMechanism(code);
  }
}
