package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Tier of the service that a facility belongs to (设施层级), a code of the list {@code facility-tier}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code SUBDISTRICT_NEIGHBOURHOOD_CENTRE}
 */
@CodeList("facility-tier")
public record FacilityTier(@JsonValue String code) implements Code {
  /** 街道级邻里中心: subdistrict neighbourhood centre. Source: {@code S3-088}. */
  public static final FacilityTier SUBDISTRICT_NEIGHBOURHOOD_CENTRE =
      of("SUBDISTRICT_NEIGHBOURHOOD_CENTRE");

  /** 社区级邻礼汇服务综合体: community service complex. Source: {@code S3-089}. */
  public static final FacilityTier COMMUNITY_SERVICE_COMPLEX = of("COMMUNITY_SERVICE_COMPLEX");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code SUBDISTRICT_NEIGHBOURHOOD_CENTRE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FacilityTier of(String code) {
    return new FacilityTier(code);
  }
}
