package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Discipline of an expert (专家专业), a code of the list {@code expert-discipline}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PLANNING}
 */
@CodeList("expert-discipline")
public record ExpertDiscipline(@JsonValue String code) implements Code {
  /** 规划: planning. Source: {@code S1-132}. */
  public static final ExpertDiscipline PLANNING = of("PLANNING");

  /** 建筑: architecture. Source: {@code S1-133}. */
  public static final ExpertDiscipline ARCHITECTURE = of("ARCHITECTURE");

  /** 景观: landscape. Source: {@code S1-134}. */
  public static final ExpertDiscipline LANDSCAPE = of("LANDSCAPE");

  /** 运营: operation. Source: {@code S1-135}. */
  public static final ExpertDiscipline OPERATION = of("OPERATION");

  /** 数字化: digital technology. Source: {@code S0-102}. */
  public static final ExpertDiscipline DIGITAL = of("DIGITAL");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PLANNING}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExpertDiscipline of(String code) {
    return new ExpertDiscipline(code);
  }
}
