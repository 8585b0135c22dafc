package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * How the amount of a grant is arrived at (奖补标准), a code of the list {@code amount-basis}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code FIXED_RATE}
 */
@CodeList("amount-basis")
public record AmountBasis(@JsonValue String code) implements Code {
  /** 定额: fixed amount an object. Source: {@code S0-025}, {@code S0-026}. */
  public static final AmountBasis FIXED_RATE = of("FIXED_RATE");

  /** 分级分类: amount by level and grade. Source: {@code S4-013}. */
  public static final AmountBasis BY_GRADE = of("BY_GRADE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code FIXED_RATE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AmountBasis of(String code) {
    return new AmountBasis(code);
  }
}
