package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Prize or distinction (荣誉), a code of the list {@code honour}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code HABITAT_MODEL_AWARD}
 */
@CodeList("honour")
public record HonourCode(@JsonValue String code) implements Code {
  /** 中国人居环境范例奖: China Habitat Environment Model Award. Source: {@code S0-061}. */
  public static final HonourCode HABITAT_MODEL_AWARD = of("HABITAT_MODEL_AWARD");

  /** 省级考核优秀: excellent in the provincial assessment. Source: {@code S0-010}. */
  public static final HonourCode PROVINCIAL_ASSESSMENT_EXCELLENT =
      of("PROVINCIAL_ASSESSMENT_EXCELLENT");

  /** 省政府督查激励: incentive of the provincial government inspection. Source: {@code S0-021}. */
  public static final HonourCode PROVINCIAL_INSPECTION_INCENTIVE =
      of("PROVINCIAL_INSPECTION_INCENTIVE");

  /** 住建部全国推广: promoted nation-wide. Source: {@code S0-098}. */
  public static final HonourCode NATIONAL_PROMOTION = of("NATIONAL_PROMOTION");

  /** 民生实事十大实践案例: top ten livelihood cases. Source: {@code S0-099}. */
  public static final HonourCode LIVELIHOOD_TOP_TEN = of("LIVELIHOOD_TOP_TEN");

  /** 国家优质工程奖: National Quality Engineering award. Source: {@code S2-111}. */
  public static final HonourCode NATIONAL_QUALITY_ENGINEERING = of("NATIONAL_QUALITY_ENGINEERING");

  /** 鲁班奖: Luban prize. Source: {@code S2-112}. */
  public static final HonourCode LUBAN_PRIZE = of("LUBAN_PRIZE");

  /** 钱江杯: Qianjiang Cup. Source: {@code S2-113}. */
  public static final HonourCode QIANJIANG_CUP = of("QIANJIANG_CUP");

  /** 数字化建设优秀案例: digital excellence case. Source: {@code S4-027}. */
  public static final HonourCode DIGITAL_EXCELLENCE = of("DIGITAL_EXCELLENCE");

  /** 党建统领最佳案例: Party-led best case. Source: {@code S4-028}. */
  public static final HonourCode PARTY_LED_BEST_CASE = of("PARTY_LED_BEST_CASE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code HABITAT_MODEL_AWARD}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HonourCode of(String code) {
    return new HonourCode(code);
  }
}
