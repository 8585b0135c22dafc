package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Party that uses a digital platform (数字化参与方), a code of the list {@code platform-actor}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code OWNER}
 */
@CodeList("platform-actor")
public record PlatformActor(@JsonValue String code) implements Code {
  /** 业主: owner. Source: {@code S3-102}. */
  public static final PlatformActor OWNER = of("OWNER");

  /** 社区: community. Source: {@code S3-103}. */
  public static final PlatformActor COMMUNITY = of("COMMUNITY");

  /** 物业: property firm. Source: {@code S3-104}. */
  public static final PlatformActor PROPERTY = of("PROPERTY");

  /** 业委会: owners committee. Source: {@code S3-105}. */
  public static final PlatformActor OWNERS_COMMITTEE = of("OWNERS_COMMITTEE");

  /** 网格员: grid worker. Source: {@code S3-106}. */
  public static final PlatformActor GRID_WORKER = of("GRID_WORKER");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code OWNER}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlatformActor of(String code) {
    return new PlatformActor(code);
  }
}
