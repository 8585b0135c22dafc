package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Reform of operation (运营改革), a code of the list {@code operation-reform}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code STRONG_COMMUNITY}
 */
@CodeList("operation-reform")
public record OperationReform(@JsonValue String code) implements Code {
  /** 强社惠民改革: strong-community reform. Source: {@code S4-071}. */
  public static final OperationReform STRONG_COMMUNITY = of("STRONG_COMMUNITY");

  /** 大物业服务试点: big property management pilot. Source: {@code S4-072}. */
  public static final OperationReform BIG_PROPERTY = of("BIG_PROPERTY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code STRONG_COMMUNITY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OperationReform of(String code) {
    return new OperationReform(code);
  }
}
