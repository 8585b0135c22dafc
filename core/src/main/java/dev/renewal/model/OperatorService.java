package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Service that an operator runs (专项运营服务), a code of the list {@code operator-service}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code CHILD_CARE}
 */
@CodeList("operator-service")
public record OperatorService(@JsonValue String code) implements Code {
  /** 托幼: child care. Source: {@code S3-124}. */
  public static final OperatorService CHILD_CARE = of("CHILD_CARE");

  /** 养老: elder care. Source: {@code S3-125}. */
  public static final OperatorService ELDER_CARE = of("ELDER_CARE");

  /** 社区商业: commerce. Source: {@code S3-126}. */
  public static final OperatorService COMMERCE = of("COMMERCE");

  /** 绿化养护: greening. Source: {@code S3-127}. */
  public static final OperatorService GREENING = of("GREENING");

  /** 环卫保洁: sanitation. Source: {@code S3-128}. */
  public static final OperatorService SANITATION = of("SANITATION");

  /** 市政维修: municipal repair. Source: {@code S3-129}. */
  public static final OperatorService MUNICIPAL_REPAIR = of("MUNICIPAL_REPAIR");

  /** 公共车位管理: parking. Source: {@code S3-130}. */
  public static final OperatorService PARKING = of("PARKING");

  /** 社区资产管理: asset management. Source: {@code S3-131}. */
  public static final OperatorService ASSET_MANAGEMENT = of("ASSET_MANAGEMENT");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code CHILD_CARE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OperatorService of(String code) {
    return new OperatorService(code);
  }
}
