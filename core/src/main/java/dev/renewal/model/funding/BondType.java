package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Type of bond (债券类型), a code of the list {@code bond-type}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code SOCIAL_SECTOR_INDUSTRY_BOND}
 */
@CodeList("bond-type")
public record BondType(@JsonValue String code) implements Code {
  /** 社会领域产业专项债券: social-sector industry special bond. Source: {@code S0-040}. */
  public static final BondType SOCIAL_SECTOR_INDUSTRY_BOND = of("SOCIAL_SECTOR_INDUSTRY_BOND");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code SOCIAL_SECTOR_INDUSTRY_BOND}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BondType of(String code) {
    return new BondType(code);
  }
}
