package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Kind of project (项目类别), a code of the list {@code project-kind}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code REAL_ESTATE}
 */
@CodeList("project-kind")
public record ProjectKind(@JsonValue String code) implements Code {
  /** 房地产: real estate. Source: {@code S2-026}, {@code S2-098}. */
  public static final ProjectKind REAL_ESTATE = of("REAL_ESTATE");

  /** 住房保障: housing security. Source: {@code S2-027}. */
  public static final ProjectKind HOUSING_SECURITY = of("HOUSING_SECURITY");

  /** 城市基础设施: urban infrastructure. Source: {@code S2-028}. */
  public static final ProjectKind INFRASTRUCTURE = of("INFRASTRUCTURE");

  /** 城乡风貌提升: improvement of the townscape. Source: {@code S2-029}. */
  public static final ProjectKind TOWNSCAPE = of("TOWNSCAPE");

  /** 示范项目: demonstration project. Source: {@code S0-058}. */
  public static final ProjectKind DEMONSTRATION = of("DEMONSTRATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code REAL_ESTATE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectKind of(String code) {
    return new ProjectKind(code);
  }
}
