package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Kind of jurisdiction (辖区类别), a code of the list {@code jurisdiction-kind}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PROVINCE}
 */
@CodeList("jurisdiction-kind")
public record JurisdictionKind(@JsonValue String code) implements Code {
  /** 省: province. */
  public static final JurisdictionKind PROVINCE = of("PROVINCE");

  /** 设区市: prefecture-level city. Source: {@code S4-007}. */
  public static final JurisdictionKind PREFECTURE = of("PREFECTURE");

  /** 县(市、区): county, county-level city or district. */
  public static final JurisdictionKind COUNTY = of("COUNTY");

  /** 功能区: zone that is no division, such as a port zone. */
  public static final JurisdictionKind ZONE = of("ZONE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PROVINCE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static JurisdictionKind of(String code) {
    return new JurisdictionKind(code);
  }
}
