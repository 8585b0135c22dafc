package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Purpose that a bond is used for (债券用途), a code of the list {@code bond-project}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code GANHE_STREET}
 */
@CodeList("bond-project")
public record BondPurpose(@JsonValue String code) implements Code {
  /** 干河街提升改造: upgrade of Ganhe Street. Source: {@code S0-043}. */
  public static final BondPurpose GANHE_STREET = of("GANHE_STREET");

  /** 双漾里未来社区: Shuangyangli future community. Source: {@code S0-044}. */
  public static final BondPurpose SHUANGYANGLI_FC = of("SHUANGYANGLI_FC");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code GANHE_STREET}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BondPurpose of(String code) {
    return new BondPurpose(code);
  }
}
