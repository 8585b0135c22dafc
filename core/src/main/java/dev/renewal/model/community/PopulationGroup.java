package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Group of people (人群), a code of the list {@code population-group}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code ELDERLY}
 */
@CodeList("population-group")
public record PopulationGroup(@JsonValue String code) implements Code {
  /** 老年人: elderly people. Source: {@code S1-036}. */
  public static final PopulationGroup ELDERLY = of("ELDERLY");

  /** 儿童: children. Source: {@code S1-036}. */
  public static final PopulationGroup CHILDREN = of("CHILDREN");

  /** 新居民: people who moved in from elsewhere. Source: {@code S1-036}. */
  public static final PopulationGroup NEWCOMERS = of("NEWCOMERS");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code ELDERLY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PopulationGroup of(String code) {
    return new PopulationGroup(code);
  }
}
