package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Step of the acceptance (验收步骤), a code of the list {@code acceptance-step}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code APPLY}
 */
@CodeList("acceptance-step")
public record AcceptanceStepCode(@JsonValue String code) implements Code {
  /** 提交验收申请: town applies to the county office. Source: {@code S1-114}. */
  public static final AcceptanceStepCode APPLY = of("APPLY");

  /** 县级风貌办同意: county office consents. Source: {@code S1-115}. */
  public static final AcceptanceStepCode COUNTY_CONSENT = of("COUNTY_CONSENT");

  /** 市风貌办综合评比: city office evaluates. Source: {@code S1-116}. */
  public static final AcceptanceStepCode CITY_EVALUATION = of("CITY_EVALUATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code APPLY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AcceptanceStepCode of(String code) {
    return new AcceptanceStepCode(code);
  }
}
