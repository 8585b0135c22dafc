package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Programme in which places are created, accepted and awarded (创建项目), a code of the list {@code
 * programme}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code TOWNSCAPE_TOWN}
 */
@CodeList("programme")
public record Programme(@JsonValue String code) implements Code {
  /** 风貌特色镇: townscape-characteristic town. Source: {@code S0-001}, {@code S0-026}. */
  public static final Programme TOWNSCAPE_TOWN = of("TOWNSCAPE_TOWN");

  /** 未来社区: future community. Source: {@code S0-017}, {@code S2-067}. */
  public static final Programme FUTURE_COMMUNITY = of("FUTURE_COMMUNITY");

  /** 现代社区: modern community. Source: {@code S2-068}. */
  public static final Programme MODERN_COMMUNITY = of("MODERN_COMMUNITY");

  /** 完整社区: complete community. Source: {@code S2-069}, {@code S3-007}. */
  public static final Programme COMPLETE_COMMUNITY = of("COMPLETE_COMMUNITY");

  /** 现代化美丽城镇: modern beautiful town. Source: {@code S0-019}. */
  public static final Programme BEAUTIFUL_TOWN = of("BEAUTIFUL_TOWN");

  /** 风貌样板区: townscape model area. Source: {@code S0-015}. */
  public static final Programme TOWNSCAPE_MODEL_AREA = of("TOWNSCAPE_MODEL_AREA");

  /** 新时代富春山居图样板区: new-era Fuchun model area. Source: {@code S0-013}. */
  public static final Programme FUCHUN_MODEL_AREA = of("FUCHUN_MODEL_AREA");

  /** 共富单元: common-prosperity unit. Source: {@code S0-024}. */
  public static final Programme COMMON_PROSPERITY_UNIT = of("COMMON_PROSPERITY_UNIT");

  /** 老旧小区改造: renovation of old estates. Source: {@code S2-055}. */
  public static final Programme OLD_ESTATE_RENOVATION = of("OLD_ESTATE_RENOVATION");

  /** 民生实事: livelihood projects. Source: {@code S0-095}. */
  public static final Programme LIVELIHOOD = of("LIVELIHOOD");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code TOWNSCAPE_TOWN}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Programme of(String code) {
    return new Programme(code);
  }
}
