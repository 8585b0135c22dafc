package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where money for renewal comes from (资金来源), a code of the list {@code funding-source}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code SOCIAL_CAPITAL}
 */
@CodeList("funding-source")
public record FundingSource(@JsonValue String code) implements Code {
  /** 社会资本: social capital. Source: {@code S4-035}. */
  public static final FundingSource SOCIAL_CAPITAL = of("SOCIAL_CAPITAL");

  /** 空间换服务: space-for-service. Source: {@code S4-036}. */
  public static final FundingSource SPACE_FOR_SERVICE = of("SPACE_FOR_SERVICE");

  /** 各条线专项资金: departmental special funds. Source: {@code S4-037}. */
  public static final FundingSource DEPARTMENT_SPECIAL = of("DEPARTMENT_SPECIAL");

  /** 财政资金: government budget. Source: {@code S4-034}. */
  public static final FundingSource GOVERNMENT_BUDGET = of("GOVERNMENT_BUDGET");

  /** 以奖代补资金: incentive grant. Source: {@code S1-121}. */
  public static final FundingSource INCENTIVE_GRANT = of("INCENTIVE_GRANT");

  /** 贷款: loan. Source: {@code S0-035}. */
  public static final FundingSource LOAN = of("LOAN");

  /** 债券: bond. Source: {@code S0-041}. */
  public static final FundingSource BOND = of("BOND");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code SOCIAL_CAPITAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FundingSource of(String code) {
    return new FundingSource(code);
  }
}
