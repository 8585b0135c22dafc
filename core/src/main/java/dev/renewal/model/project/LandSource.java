package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Where land comes from (用地来源), a code of the list {@code land-source}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code STOCK_LAND}
 */
@CodeList("land-source")
public record LandSource(@JsonValue String code) implements Code {
  /** 存量用地: land already in use. Source: {@code S3-093}. */
  public static final LandSource STOCK_LAND = of("STOCK_LAND");

  /** 新增用地: new land. */
  public static final LandSource NEW_LAND = of("NEW_LAND");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code STOCK_LAND}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LandSource of(String code) {
    return new LandSource(code);
  }
}
