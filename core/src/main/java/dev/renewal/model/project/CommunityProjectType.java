package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Type of community project (社区项目类型), a code of the list {@code community-project-type}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code OLD_RENOVATION}
 */
@CodeList("community-project-type")
public record CommunityProjectType(@JsonValue String code) implements Code {
  /** 旧改类: old renovation. Source: {@code S3-091}. */
  public static final CommunityProjectType OLD_RENOVATION = of("OLD_RENOVATION");

  /** 新建类: new build. Source: {@code S3-092}. */
  public static final CommunityProjectType NEW_BUILD = of("NEW_BUILD");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code OLD_RENOVATION}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommunityProjectType of(String code) {
    return new CommunityProjectType(code);
  }
}
