package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Stage of a community (阶段), a code of the list {@code stage-step}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code APPLICATION}
 */
@CodeList("stage-step")
public record CommunityStage(@JsonValue String code) implements Code {
  /** 申报: application. Source: {@code S4-030}. */
  public static final CommunityStage APPLICATION = of("APPLICATION");

  /** 创建: creation. Source: {@code S4-031}. */
  public static final CommunityStage CREATION = of("CREATION");

  /** 验收: acceptance. Source: {@code S4-032}. */
  public static final CommunityStage ACCEPTANCE = of("ACCEPTANCE");

  /** 运营: operation. Source: {@code S4-033}. */
  public static final CommunityStage OPERATION = of("OPERATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code APPLICATION}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommunityStage of(String code) {
    return new CommunityStage(code);
  }
}
