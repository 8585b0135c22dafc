package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Way in which an estate is managed (物业模式), a code of the list {@code property-mode}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PROFESSIONAL}
 */
@CodeList("property-mode")
public record PropertyMode(@JsonValue String code) implements Code {
  /** 专业物业接管: professional takeover. Source: {@code S3-095}. */
  public static final PropertyMode PROFESSIONAL = of("PROFESSIONAL");

  /** 社区托管: community trusteeship. Source: {@code S3-096}. */
  public static final PropertyMode COMMUNITY_TRUST = of("COMMUNITY_TRUST");

  /** 业主自管: owner self-management. Source: {@code S3-097}. */
  public static final PropertyMode OWNER_SELF = of("OWNER_SELF");

  /** 无物业: not managed. Source: {@code S3-098}, {@code S2-130}. */
  public static final PropertyMode NONE = of("NONE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PROFESSIONAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PropertyMode of(String code) {
    return new PropertyMode(code);
  }
}
