package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Project repository (项目库), a code of the list {@code repository}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code TOWN_RENEWAL}
 */
@CodeList("repository")
public record Repository(@JsonValue String code) implements Code {
  /** 城镇更新项目库: town renewal repository. Source: {@code S2-041}. */
  public static final Repository TOWN_RENEWAL = of("TOWN_RENEWAL");

  /** 五年工作目标: five-year objectives. Source: {@code S3-058}. */
  public static final Repository FIVE_YEAR_OBJECTIVE = of("FIVE_YEAR_OBJECTIVE");

  /** 中期项目储备库: mid-term reserve. Source: {@code S3-059}. */
  public static final Repository MID_TERM_RESERVE = of("MID_TERM_RESERVE");

  /** 年度项目清单: annual list. Source: {@code S3-060}. */
  public static final Repository ANNUAL_LIST = of("ANNUAL_LIST");

  /** 补短板项目库: repository of shortfall projects. Source: {@code S3-081}, {@code S4-058}. */
  public static final Repository SHORTFALL = of("SHORTFALL");

  /** 实施项目库: repository of projects being carried out. Source: {@code S3-137}. */
  public static final Repository IMPLEMENTATION = of("IMPLEMENTATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code TOWN_RENEWAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Repository of(String code) {
    return new Repository(code);
  }
}
