package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Level at which a programme is run (创建级别), a code of the list {@code programme-level}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code NATIONAL}
 */
@CodeList("programme-level")
public record ProgrammeLevel(@JsonValue String code) implements Code {
  /** 国家级: national. */
  public static final ProgrammeLevel NATIONAL = of("NATIONAL");

  /** 省级: provincial. Source: {@code S4-011}. */
  public static final ProgrammeLevel PROVINCIAL = of("PROVINCIAL");

  /** 市级: municipal. Source: {@code S4-012}. */
  public static final ProgrammeLevel MUNICIPAL = of("MUNICIPAL");

  /** 县级: county. */
  public static final ProgrammeLevel COUNTY = of("COUNTY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code NATIONAL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProgrammeLevel of(String code) {
    return new ProgrammeLevel(code);
  }
}
