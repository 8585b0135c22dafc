package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Loan product (贷款产品), a code of the list {@code loan-product}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code URBAN_ORGANIC_RENEWAL_LOAN}
 */
@CodeList("loan-product")
public record LoanProduct(@JsonValue String code) implements Code {
  /** 城市有机更新贷: urban organic-renewal loan. Source: {@code S0-032}. */
  public static final LoanProduct URBAN_ORGANIC_RENEWAL_LOAN = of("URBAN_ORGANIC_RENEWAL_LOAN");

  /** 未来社区贷: future-community loan. Source: {@code S0-033}. */
  public static final LoanProduct FUTURE_COMMUNITY_LOAN = of("FUTURE_COMMUNITY_LOAN");

  /** 美丽城镇贷: beautiful-town loan. Source: {@code S0-034}. */
  public static final LoanProduct BEAUTIFUL_TOWN_LOAN = of("BEAUTIFUL_TOWN_LOAN");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code URBAN_ORGANIC_RENEWAL_LOAN}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LoanProduct of(String code) {
    return new LoanProduct(code);
  }
}
