package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * What something stands near (选址), a code of the list {@code siting}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code SCHOOL}
 */
@CodeList("siting")
public record Siting(@JsonValue String code) implements Code {
  /** 学校周边: school. Source: {@code S2-160}. */
  public static final Siting SCHOOL = of("SCHOOL");

  /** 医院周边: hospital. Source: {@code S2-160}. */
  public static final Siting HOSPITAL = of("HOSPITAL");

  /** 人流密集场所周边: crowded place. Source: {@code S2-160}. */
  public static final Siting CROWDED_PLACE = of("CROWDED_PLACE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code SCHOOL}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Siting of(String code) {
    return new Siting(code);
  }
}
