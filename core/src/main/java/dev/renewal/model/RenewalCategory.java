package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the six categories of renewal work (更新类别(六个一批)), a code of the list {@code
 * renewal-category}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code CHARACTERISTIC_STREET_BLOCK}
 */
@CodeList("renewal-category")
public record RenewalCategory(@JsonValue String code) implements Code {
  /** 特色街区有机更新改造: characteristic street-block organic renewal. Source: {@code S1-017}. */
  public static final RenewalCategory CHARACTERISTIC_STREET_BLOCK =
      of("CHARACTERISTIC_STREET_BLOCK");

  /** 老旧小区有机更新改造: old residential estate organic renewal. Source: {@code S1-018}. */
  public static final RenewalCategory OLD_RESIDENTIAL_ESTATE = of("OLD_RESIDENTIAL_ESTATE");

  /** 公共空间有机更新改造: public space organic renewal. Source: {@code S1-019}. */
  public static final RenewalCategory PUBLIC_SPACE = of("PUBLIC_SPACE");

  /** 存量资产有机更新改造: stock asset organic renewal. Source: {@code S1-020}. */
  public static final RenewalCategory STOCK_ASSET = of("STOCK_ASSET");

  /** 城乡空间有机更新改造: urban-rural space organic renewal. Source: {@code S1-021}. */
  public static final RenewalCategory URBAN_RURAL_SPACE = of("URBAN_RURAL_SPACE");

  /** 特色区块有机更新改造: characteristic precinct organic renewal. Source: {@code S1-022}. */
  public static final RenewalCategory CHARACTERISTIC_PRECINCT = of("CHARACTERISTIC_PRECINCT");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code CHARACTERISTIC_STREET_BLOCK}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RenewalCategory of(String code) {
    return new RenewalCategory(code);
  }
}
