package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Grade given at acceptance (验收等次), a code of the list {@code acceptance-grade}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code LEADING}
 */
@CodeList("acceptance-grade")
public record AcceptanceGrade(@JsonValue String code) implements Code {
  /** 引领型: leading type. Source: {@code S4-020}. */
  public static final AcceptanceGrade LEADING = of("LEADING");

  /** 普通型: ordinary type. Source: {@code S4-021}. */
  public static final AcceptanceGrade ORDINARY = of("ORDINARY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code LEADING}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AcceptanceGrade of(String code) {
    return new AcceptanceGrade(code);
  }
}
