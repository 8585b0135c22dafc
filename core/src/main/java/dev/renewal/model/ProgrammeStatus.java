package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a place has come in a programme (创建状态), a code of the list {@code programme-status}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PILOT}
 */
@CodeList("programme-status")
public record ProgrammeStatus(@JsonValue String code) implements Code {
  /** 试点: pilot. Source: {@code S2-072}. */
  public static final ProgrammeStatus PILOT = of("PILOT");

  /** 已创建: created. Source: {@code S4-017}. */
  public static final ProgrammeStatus CREATED = of("CREATED");

  /** 已建成: built. Source: {@code S0-018}. */
  public static final ProgrammeStatus COMPLETED = of("COMPLETED");

  /** 已验收: accepted. Source: {@code S4-024}. */
  public static final ProgrammeStatus ACCEPTED = of("ACCEPTED");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PILOT}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProgrammeStatus of(String code) {
    return new ProgrammeStatus(code);
  }
}
