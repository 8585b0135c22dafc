package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Way in which residents are asked (调查方式), a code of the list {@code survey-mode}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code QUESTIONNAIRE}
 */
@CodeList("survey-mode")
public record SurveyMode(@JsonValue String code) implements Code {
  /** 问卷: questionnaire. Source: {@code S3-069}. */
  public static final SurveyMode QUESTIONNAIRE = of("QUESTIONNAIRE");

  /** 座谈: forum. Source: {@code S3-070}. */
  public static final SurveyMode FORUM = of("FORUM");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code QUESTIONNAIRE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SurveyMode of(String code) {
    return new SurveyMode(code);
  }
}
