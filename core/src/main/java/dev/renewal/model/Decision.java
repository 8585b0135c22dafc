package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Decision at the end of a step (结论), a code of the list {@code decision}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PASSED}
 */
@CodeList("decision")
public record Decision(@JsonValue String code) implements Code {
  /** 通过: passed. Source: {@code S1-122}. */
  public static final Decision PASSED = of("PASSED");

  /** 未通过: not passed. */
  public static final Decision FAILED = of("FAILED");

  /** 同意: consented. Source: {@code S1-115}. */
  public static final Decision CONSENTED = of("CONSENTED");

  /** 退回: returned for correction. */
  public static final Decision RETURNED = of("RETURNED");

  /** 列入名单: put on the list. Source: {@code S1-080}. */
  public static final Decision LISTED = of("LISTED");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PASSED}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Decision of(String code) {
    return new Decision(code);
  }
}
