package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * How the space for a facility was found (挖空间方式), a code of the list {@code space-finding}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code DEMOLISH_INEFFICIENT}
 */
@CodeList("space-finding")
public record SpaceSource(@JsonValue String code) implements Code {
  /** 拆除既有低效建筑: demolish inefficient buildings. Source: {@code S4-048}. */
  public static final SpaceSource DEMOLISH_INEFFICIENT = of("DEMOLISH_INEFFICIENT");

  /** 腾退老旧小区闲散空间: vacate idle space. Source: {@code S4-049}. */
  public static final SpaceSource VACATE_IDLE = of("VACATE_IDLE");

  /** 整合社区用房: consolidate community premises. Source: {@code S4-050}. */
  public static final SpaceSource CONSOLIDATE_PREMISES = of("CONSOLIDATE_PREMISES");

  /** 产权置换: property-right swap. Source: {@code S4-051}. */
  public static final SpaceSource RIGHT_SWAP = of("RIGHT_SWAP");

  /** 征收改建: expropriate and rebuild. Source: {@code S4-052}. */
  public static final SpaceSource EXPROPRIATE_REBUILD = of("EXPROPRIATE_REBUILD");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code DEMOLISH_INEFFICIENT}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpaceSource of(String code) {
    return new SpaceSource(code);
  }
}
