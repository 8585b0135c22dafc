package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Type of idle asset (闲置资产类型), a code of the list {@code idle-asset-type}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code COMMUNITY_PREMISES}
 */
@CodeList("idle-asset-type")
public record IdleAssetType(@JsonValue String code) implements Code {
  /** 社区用房: community premises. Source: {@code S0-073}. */
  public static final IdleAssetType COMMUNITY_PREMISES = of("COMMUNITY_PREMISES");

  /** 国有房产: state-owned premises. Source: {@code S0-074}. */
  public static final IdleAssetType STATE_OWNED_PREMISES = of("STATE_OWNED_PREMISES");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code COMMUNITY_PREMISES}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IdleAssetType of(String code) {
    return new IdleAssetType(code);
  }
}
