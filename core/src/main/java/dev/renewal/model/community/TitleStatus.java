package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Status of the title to premises (产权状态), a code of the list {@code title-status}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code REGISTERED}
 */
@CodeList("title-status")
public record TitleStatus(@JsonValue String code) implements Code {
  /** 已登记: registered. Source: {@code S4-053}. */
  public static final TitleStatus REGISTERED = of("REGISTERED");

  /** 办理中: being registered. Source: {@code S4-053}. */
  public static final TitleStatus PENDING = of("PENDING");

  /** 未登记: not registered. */
  public static final TitleStatus UNREGISTERED = of("UNREGISTERED");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code REGISTERED}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TitleStatus of(String code) {
    return new TitleStatus(code);
  }
}
