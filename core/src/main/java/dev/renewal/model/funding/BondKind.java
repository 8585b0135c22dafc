package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Kind of bond by issuer (债券类别), a code of the list {@code bond-kind}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code LOCAL_GOVERNMENT_SPECIAL}
 */
@CodeList("bond-kind")
public record BondKind(@JsonValue String code) implements Code {
  /** 地方政府专项债券: local-government special bond. Source: {@code S1-126}. */
  public static final BondKind LOCAL_GOVERNMENT_SPECIAL = of("LOCAL_GOVERNMENT_SPECIAL");

  /** 企业债券: enterprise bond. Source: {@code S0-040}. */
  public static final BondKind ENTERPRISE = of("ENTERPRISE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code LOCAL_GOVERNMENT_SPECIAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BondKind of(String code) {
    return new BondKind(code);
  }
}
