package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Grade within a programme, or a label given after the fact (创建等级), a code of the list {@code
 * programme-grade}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code EXCELLENT}
 */
@CodeList("programme-grade")
public record ProgrammeGrade(@JsonValue String code) implements Code {
  /** 优秀: excellent. Source: {@code S0-010}. */
  public static final ProgrammeGrade EXCELLENT = of("EXCELLENT");

  /** 最佳实践: best practice. Source: {@code S1-138}. */
  public static final ProgrammeGrade BEST_PRACTICE = of("BEST_PRACTICE");

  /** 星级: starred model. Source: {@code S2-090}. */
  public static final ProgrammeGrade STAR = of("STAR");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code EXCELLENT}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProgrammeGrade of(String code) {
    return new ProgrammeGrade(code);
  }
}
