package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Line of government whose requirements a scenario meets (条线要求), a code of the list {@code
 * line-requirement}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code HEALTH}
 */
@CodeList("line-requirement")
public record LineRequirement(@JsonValue String code) implements Code {
  /** 卫健: health. Source: {@code S4-060}. */
  public static final LineRequirement HEALTH = of("HEALTH");

  /** 民政: civil affairs. Source: {@code S4-060}. */
  public static final LineRequirement CIVIL_AFFAIRS = of("CIVIL_AFFAIRS");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code HEALTH}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LineRequirement of(String code) {
    return new LineRequirement(code);
  }
}
