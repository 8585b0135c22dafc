package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Step of the application (申报步骤), a code of the list {@code application-step}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code SURVEY}
 */
@CodeList("application-step")
public record ApplicationStepCode(@JsonValue String code) implements Code {
  /** 系统调查排摸: county surveys and screens. Source: {@code S1-075}. */
  public static final ApplicationStepCode SURVEY = of("SURVEY");

  /** 明确实施主体: town or subdistrict is made the implementing entity. Source: {@code S1-076}. */
  public static final ApplicationStepCode DESIGNATE_ENTITY = of("DESIGNATE_ENTITY");

  /** 编制申报材料: implementing entity compiles the dossier. Source: {@code S1-077}. */
  public static final ApplicationStepCode COMPILE_DOSSIER = of("COMPILE_DOSSIER");

  /** 报县级政府审核: county office submits to the county government for review. Source: {@code S1-078}. */
  public static final ApplicationStepCode COUNTY_REVIEW = of("COUNTY_REVIEW");

  /** 报市风貌办: dossier goes to the city office. Source: {@code S1-079}. */
  public static final ApplicationStepCode SUBMIT_TO_CITY = of("SUBMIT_TO_CITY");

  /** 公布创建名单: city office publishes the creation list. Source: {@code S1-080}. */
  public static final ApplicationStepCode PUBLISH_LIST = of("PUBLISH_LIST");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code SURVEY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApplicationStepCode of(String code) {
    return new ApplicationStepCode(code);
  }
}
