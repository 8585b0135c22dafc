package dev.renewal.model.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Type of public service facility (设施类型), a code of the list {@code facility-type}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code COMMUNITY_SERVICE_CENTRE}
 */
@CodeList("facility-type")
public record FacilityType(@JsonValue String code) implements Code {
  /** 社区综合服务中心: community comprehensive service centre. Source: {@code S3-040}. */
  public static final FacilityType COMMUNITY_SERVICE_CENTRE = of("COMMUNITY_SERVICE_CENTRE");

  /** 居家养老服务照料中心: home-care elderly care centre. Source: {@code S3-041}. */
  public static final FacilityType HOME_ELDER_CARE_CENTRE = of("HOME_ELDER_CARE_CENTRE");

  /** 绿地: green space. Source: {@code S2-063}. */
  public static final FacilityType GREEN_SPACE = of("GREEN_SPACE");

  /** 绿道: greenway. Source: {@code S2-064}. */
  public static final FacilityType GREENWAY = of("GREENWAY");

  /** 便民服务驿站: service station. Source: {@code S2-135}, {@code S2-134}. */
  public static final FacilityType SERVICE_STATION = of("SERVICE_STATION");

  /** 口袋公园: pocket park. Source: {@code S0-056}. */
  public static final FacilityType POCKET_PARK = of("POCKET_PARK");

  /** 活动场地: activity ground. Source: {@code S0-057}. */
  public static final FacilityType ACTIVITY_GROUND = of("ACTIVITY_GROUND");

  /** 社区嵌入式服务综合体: embedded service complex. Source: {@code S0-090}, {@code S4-061}. */
  public static final FacilityType EMBEDDED_SERVICE_COMPLEX = of("EMBEDDED_SERVICE_COMPLEX");

  /** 儿童户外活动空间: children's outdoor play space. Source: {@code S0-092}. */
  public static final FacilityType CHILDREN_PLAY_SPACE = of("CHILDREN_PLAY_SPACE");

  /** 文旅驿站: culture and tourism station. Source: {@code S1-067}. */
  public static final FacilityType CULTURE_TOURISM_STATION = of("CULTURE_TOURISM_STATION");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code COMMUNITY_SERVICE_CENTRE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FacilityType of(String code) {
    return new FacilityType(code);
  }
}
