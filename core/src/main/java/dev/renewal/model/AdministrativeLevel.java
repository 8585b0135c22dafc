package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Level of government (行政层级), a code of the list {@code administrative-level}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code NATIONAL}
 */
@CodeList("administrative-level")
public record AdministrativeLevel(@JsonValue String code) implements Code {
  /** 国家级: nation. */
  public static final AdministrativeLevel NATIONAL = of("NATIONAL");

  /** 省级: province. */
  public static final AdministrativeLevel PROVINCE = of("PROVINCE");

  /** 地市级: prefecture-level city. */
  public static final AdministrativeLevel PREFECTURE = of("PREFECTURE");

  /** 县级: county, city or district. Source: {@code S1-146}. */
  public static final AdministrativeLevel COUNTY = of("COUNTY");

  /** 镇街级: town or subdistrict. Source: {@code S1-146}. */
  public static final AdministrativeLevel TOWN = of("TOWN");

  /** 社区级: community. */
  public static final AdministrativeLevel COMMUNITY = of("COMMUNITY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code NATIONAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdministrativeLevel of(String code) {
    return new AdministrativeLevel(code);
  }
}
