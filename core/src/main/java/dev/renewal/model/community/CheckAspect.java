package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Aspect of a health check (体检方面), a code of the list {@code check-aspect}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code GOVERNANCE}
 */
@CodeList("check-aspect")
public record CheckAspect(@JsonValue String code) implements Code {
  /** 治理: governance. Source: {@code S3-031}. */
  public static final CheckAspect GOVERNANCE = of("GOVERNANCE");

  /** 教育: education. Source: {@code S3-032}. */
  public static final CheckAspect EDUCATION = of("EDUCATION");

  /** 养老: elder care. Source: {@code S3-033}. */
  public static final CheckAspect ELDER_CARE = of("ELDER_CARE");

  /** 卫生: health. Source: {@code S3-034}. */
  public static final CheckAspect HEALTH = of("HEALTH");

  /** 文化: culture. Source: {@code S3-035}. */
  public static final CheckAspect CULTURE = of("CULTURE");

  /** 商业: commerce. Source: {@code S3-036}. */
  public static final CheckAspect COMMERCE = of("COMMERCE");

  /** 体育: sports. Source: {@code S3-037}. */
  public static final CheckAspect SPORTS = of("SPORTS");

  /** 便民: convenience. Source: {@code S3-038}. */
  public static final CheckAspect CONVENIENCE = of("CONVENIENCE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code GOVERNANCE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CheckAspect of(String code) {
    return new CheckAspect(code);
  }
}
