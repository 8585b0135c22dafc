package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Use that a grant may be put to (奖补资金用途), a code of the list {@code fund-use}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PUBLIC_SERVICE_PLATFORM}
 */
@CodeList("fund-use")
public record FundUse(@JsonValue String code) implements Code {
  /** 公共服务平台: public service platforms. Source: {@code S0-027}. */
  public static final FundUse PUBLIC_SERVICE_PLATFORM = of("PUBLIC_SERVICE_PLATFORM");

  /** 老旧基础设施改造: ageing infrastructure. Source: {@code S0-028}. */
  public static final FundUse OLD_INFRASTRUCTURE = of("OLD_INFRASTRUCTURE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PUBLIC_SERVICE_PLATFORM}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FundUse of(String code) {
    return new FundUse(code);
  }
}
