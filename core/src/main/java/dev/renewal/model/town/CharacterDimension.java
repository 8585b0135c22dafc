package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Dimension of a town's character (特色维度), a code of the list {@code character-dimension}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code REGIONAL}
 */
@CodeList("character-dimension")
public record CharacterDimension(@JsonValue String code) implements Code {
  /** 地域特色: regional. Source: {@code S1-005}. */
  public static final CharacterDimension REGIONAL = of("REGIONAL");

  /** 形态特色: form. Source: {@code S1-006}. */
  public static final CharacterDimension FORM = of("FORM");

  /** 产业特色: industry. Source: {@code S1-007}. */
  public static final CharacterDimension INDUSTRY = of("INDUSTRY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code REGIONAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CharacterDimension of(String code) {
    return new CharacterDimension(code);
  }
}
