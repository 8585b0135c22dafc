package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Stage from planning to service (规建管运服阶段), a code of the list {@code project-stage}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code INVEST}
 */
@CodeList("project-stage")
public record ProjectStage(@JsonValue String code) implements Code {
  /** 投资: invest. Source: {@code S3-118}. */
  public static final ProjectStage INVEST = of("INVEST");

  /** 规划: plan. Source: {@code S1-106}. */
  public static final ProjectStage PLAN = of("PLAN");

  /** 建设: build. Source: {@code S1-106}, {@code S3-118}. */
  public static final ProjectStage BUILD = of("BUILD");

  /** 管理: manage. Source: {@code S1-106}, {@code S3-118}. */
  public static final ProjectStage MANAGE = of("MANAGE");

  /** 运营: operate. Source: {@code S1-106}, {@code S3-118}. */
  public static final ProjectStage OPERATE = of("OPERATE");

  /** 服务: serve. Source: {@code S1-106}. */
  public static final ProjectStage SERVE = of("SERVE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code INVEST}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectStage of(String code) {
    return new ProjectStage(code);
  }
}
