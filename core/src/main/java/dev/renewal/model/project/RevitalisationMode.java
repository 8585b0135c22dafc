package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;

/**
 * Way in which an idle asset is used again (盘活方式), a code of the list {@code revitalisation-mode}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code COMPREHENSIVE_USE}
 */
@CodeList("revitalisation-mode")
public record RevitalisationMode(@JsonValue String code) implements Code {
  /** 综合利用: comprehensive use. Source: {@code S1-052}. */
  public static final RevitalisationMode COMPREHENSIVE_USE = of("COMPREHENSIVE_USE");

  /** 出租: lease. Source: {@code S1-053}. */
  public static final RevitalisationMode LEASE = of("LEASE");

  /** 转让: transfer. Source: {@code S1-054}. */
  public static final RevitalisationMode TRANSFER = of("TRANSFER");

  /** 开发: development. Source: {@code S1-055}. */
  public static final RevitalisationMode DEVELOPMENT = of("DEVELOPMENT");

  /** 收储: land banking. Source: {@code S1-056}. */
  public static final RevitalisationMode LAND_BANKING = of("LAND_BANKING");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code COMPREHENSIVE_USE}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RevitalisationMode of(String code) {
    return new RevitalisationMode(code);
  }
}
