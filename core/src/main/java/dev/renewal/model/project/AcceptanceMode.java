package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Way in which projects are accepted (验收方式), a code of the list {@code acceptance-mode}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code BY_CATEGORY}
 */
@CodeList("acceptance-mode")
public record AcceptanceMode(@JsonValue String code) implements Code {
  /** 分类验收: by category. Source: {@code S1-111}. */
  public static final AcceptanceMode BY_CATEGORY = of("BY_CATEGORY");

  /** 分批验收: by batch. Source: {@code S1-112}. */
  public static final AcceptanceMode BY_BATCH = of("BY_BATCH");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code BY_CATEGORY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AcceptanceMode of(String code) {
    return new AcceptanceMode(code);
  }
}
