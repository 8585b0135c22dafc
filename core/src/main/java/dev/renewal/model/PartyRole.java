package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Part that a party plays (主体角色), a code of the list {@code party-role}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code IMPLEMENTING_ENTITY}
 */
@CodeList("party-role")
public record PartyRole(@JsonValue String code) implements Code {
  /** 实施主体: implementing entity. Source: {@code S1-081}. */
  public static final PartyRole IMPLEMENTING_ENTITY = of("IMPLEMENTING_ENTITY");

  /** 县(市、区)政府: county government. Source: {@code S1-084}. */
  public static final PartyRole COUNTY_GOVERNMENT = of("COUNTY_GOVERNMENT");

  /** 县(市、区)风貌办: county townscape office. Source: {@code S1-083}. */
  public static final PartyRole COUNTY_TOWNSCAPE_OFFICE = of("COUNTY_TOWNSCAPE_OFFICE");

  /** 市风貌办: city townscape office. Source: {@code S1-082}. */
  public static final PartyRole CITY_TOWNSCAPE_OFFICE = of("CITY_TOWNSCAPE_OFFICE");

  /** 市政府: city government. */
  public static final PartyRole CITY_GOVERNMENT = of("CITY_GOVERNMENT");

  /** 省专班: provincial task force. Source: {@code S4-019}. */
  public static final PartyRole PROVINCIAL_TASK_FORCE = of("PROVINCIAL_TASK_FORCE");

  /** 区: district. Source: {@code S3-015}. */
  public static final PartyRole DISTRICT = of("DISTRICT");

  /** 建设单位: developer. Source: {@code S2-126}. */
  public static final PartyRole DEVELOPER = of("DEVELOPER");

  /** 运营商: operator. Source: {@code S1-118}. */
  public static final PartyRole OPERATOR = of("OPERATOR");

  /** 运营团队: operation team. Source: {@code S0-063}. */
  public static final PartyRole OPERATION_TEAM = of("OPERATION_TEAM");

  /** 物业企业: property firm. Source: {@code S3-101}. */
  public static final PartyRole PROPERTY_FIRM = of("PROPERTY_FIRM");

  /** 银行: bank. Source: {@code S0-031}. */
  public static final PartyRole BANK = of("BANK");

  /** 债券批复单位: approver of bonds. Source: {@code S0-039}. */
  public static final PartyRole BOND_APPROVER = of("BOND_APPROVER");

  /** 社会资本方: private investor. Source: {@code S4-035}. */
  public static final PartyRole INVESTOR = of("INVESTOR");

  /** 专家: expert. Source: {@code S0-082}. */
  public static final PartyRole EXPERT = of("EXPERT");

  /** 首席设计师: chief designer. Source: {@code S0-079}. */
  public static final PartyRole CHIEF_DESIGNER = of("CHIEF_DESIGNER");

  /** 驻镇规划师: resident planner. Source: {@code S0-080}. */
  public static final PartyRole RESIDENT_PLANNER = of("RESIDENT_PLANNER");

  /** 城乡风貌建筑师: townscape architect. Source: {@code S0-081}. */
  public static final PartyRole TOWNSCAPE_ARCHITECT = of("TOWNSCAPE_ARCHITECT");

  /** 百姓议事会: residents' council. Source: {@code S0-089}. */
  public static final PartyRole RESIDENTS_COUNCIL = of("RESIDENTS_COUNCIL");

  /** 社区: community committee. Source: {@code S4-040}. */
  public static final PartyRole COMMUNITY = of("COMMUNITY");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code IMPLEMENTING_ENTITY}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartyRole of(String code) {
    return new PartyRole(code);
  }
}
