package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Kind of operator (运营商类别), a code of the list {@code operator-kind}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code INTEGRATED_OPERATOR}
 */
@CodeList("operator-kind")
public record OperatorKind(@JsonValue String code) implements Code {
  /** 综合集成运营商: integrated operator. Source: {@code S1-118}. */
  public static final OperatorKind INTEGRATED_OPERATOR = of("INTEGRATED_OPERATOR");

  /** 运营团队: operation team. Source: {@code S0-063}. */
  public static final OperatorKind OPERATION_TEAM = of("OPERATION_TEAM");

  /** 强社惠民公司: community company. Source: {@code S3-119}. */
  public static final OperatorKind COMMUNITY_COMPANY = of("COMMUNITY_COMPANY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code INTEGRATED_OPERATOR}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OperatorKind of(String code) {
    return new OperatorKind(code);
  }
}
