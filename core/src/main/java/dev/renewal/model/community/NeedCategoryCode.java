package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Category of need (需求类别), a code of the list {@code need-category}.
 *
 * <p>The nine categories of the source are not named there.
 *
 * @param code the code, for example {@code HOUSING}
 */
@CodeList("need-category")
public record NeedCategoryCode(@JsonValue String code) implements Code {
  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code HOUSING}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NeedCategoryCode of(String code) {
    return new NeedCategoryCode(code);
  }
}
