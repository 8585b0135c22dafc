package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Department in a leading group (成员单位), a code of the list {@code member-unit}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code NDRC}
 */
@CodeList("member-unit")
public record MemberUnit(@JsonValue String code) implements Code {
  /** 发改: development and reform. Source: {@code S3-012}. */
  public static final MemberUnit NDRC = of("NDRC");

  /** 财政: finance. Source: {@code S3-013}. */
  public static final MemberUnit FINANCE = of("FINANCE");

  /** 资规: natural resources and planning. Source: {@code S3-014}. */
  public static final MemberUnit NATURAL_RESOURCES = of("NATURAL_RESOURCES");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code NDRC}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MemberUnit of(String code) {
    return new MemberUnit(code);
  }
}
