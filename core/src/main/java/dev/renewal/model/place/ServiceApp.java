package dev.renewal.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Application on the service side of a platform (服务端应用), a code of the list {@code service-app}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PROPERTY_FEE}
 */
@CodeList("service-app")
public record ServiceApp(@JsonValue String code) implements Code {
  /** 物业缴费: property fee. Source: {@code S3-108}. */
  public static final ServiceApp PROPERTY_FEE = of("PROPERTY_FEE");

  /** 事件上报: incident report. Source: {@code S3-109}. */
  public static final ServiceApp INCIDENT_REPORT = of("INCIDENT_REPORT");

  /** 事项表决: vote. Source: {@code S3-110}. */
  public static final ServiceApp VOTE = of("VOTE");

  /** 积分兑换: points redemption. Source: {@code S3-111}. */
  public static final ServiceApp POINTS = of("POINTS");

  /** 党群互动: Party-mass interaction. Source: {@code S3-112}. */
  public static final ServiceApp PARTY_MASS = of("PARTY_MASS");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PROPERTY_FEE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ServiceApp of(String code) {
    return new ServiceApp(code);
  }
}
