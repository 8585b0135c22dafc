package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Kind of designated area (片区类别), a code of the list {@code designated-area-kind}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code MODEL_AREA}
 */
@CodeList("designated-area-kind")
public record DesignatedAreaKind(@JsonValue String code) implements Code {
  /** 风貌样板区: townscape model area. Source: {@code S0-015}. */
  public static final DesignatedAreaKind MODEL_AREA = of("MODEL_AREA");

  /** 新时代富春山居图样板区: Fuchun model area, chosen out of model areas. Source: {@code S0-013}. */
  public static final DesignatedAreaKind FUCHUN_MODEL_AREA = of("FUCHUN_MODEL_AREA");

  /** 特色区块: characteristic precinct. Source: {@code S1-022}. */
  public static final DesignatedAreaKind PRECINCT = of("PRECINCT");

  /** 活力街区: vibrant street block. Source: {@code S1-023}. */
  public static final DesignatedAreaKind VIBRANT_BLOCK = of("VIBRANT_BLOCK");

  /**
   * 社区单元: community unit of about half a square kilometre. Source: {@code S3-078}, {@code S3-080}.
   */
  public static final DesignatedAreaKind COMMUNITY_UNIT = of("COMMUNITY_UNIT");

  /** 美丽乡村示范片区: beautiful countryside demonstration area. Source: {@code S1-149}. */
  public static final DesignatedAreaKind RURAL_DEMONSTRATION_AREA = of("RURAL_DEMONSTRATION_AREA");

  /** 历史文化名城名镇名村: historic city, town or village. Source: {@code S1-150}. */
  public static final DesignatedAreaKind HISTORIC_PLACE = of("HISTORIC_PLACE");

  /** 生活圈: life circle. Source: {@code S2-075}. */
  public static final DesignatedAreaKind LIFE_CIRCLE = of("LIFE_CIRCLE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code MODEL_AREA}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DesignatedAreaKind of(String code) {
    return new DesignatedAreaKind(code);
  }
}
