package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Sector that a partner comes from (合作方领域), a code of the list {@code partner-sector}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code GOVERNMENT}
 */
@CodeList("partner-sector")
public record PartnerSector(@JsonValue String code) implements Code {
  /** 政府: government. Source: {@code S1-058}, {@code S1-119}. */
  public static final PartnerSector GOVERNMENT = of("GOVERNMENT");

  /** 企业: enterprise. Source: {@code S1-058}. */
  public static final PartnerSector ENTERPRISE = of("ENTERPRISE");

  /** 社会: society. Source: {@code S1-058}. */
  public static final PartnerSector SOCIETY = of("SOCIETY");

  /** 产业: industry. Source: {@code S1-119}. */
  public static final PartnerSector INDUSTRY = of("INDUSTRY");

  /** 研究: research. Source: {@code S1-119}. */
  public static final PartnerSector RESEARCH = of("RESEARCH");

  /** 金融: finance. Source: {@code S1-119}. */
  public static final PartnerSector FINANCE = of("FINANCE");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code GOVERNMENT}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartnerSector of(String code) {
    return new PartnerSector(code);
  }
}
