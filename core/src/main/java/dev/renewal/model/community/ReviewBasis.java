package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Document that a scheme is reviewed against (评审依据), a code of the list {@code review-basis}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PROVISION_RULES}
 */
@CodeList("review-basis")
public record ReviewBasis(@JsonValue String code) implements Code {
  /** 公共服务设施配套规定: rules on the provision of facilities. Source: {@code S4-062}, {@code S4-070}. */
  public static final ReviewBasis PROVISION_RULES = of("PROVISION_RULES");

  /** 验收办法: acceptance measures. Source: {@code S4-018}, {@code S4-070}. */
  public static final ReviewBasis ACCEPTANCE_MEASURES = of("ACCEPTANCE_MEASURES");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PROVISION_RULES}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewBasis of(String code) {
    return new ReviewBasis(code);
  }
}
