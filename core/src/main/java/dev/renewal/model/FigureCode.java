package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a published figure counts or measures (公布指标), a code of the list {@code published-figure}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code FUCHUN_AREAS_COMPLETED}
 */
@CodeList("published-figure")
public record FigureCode(@JsonValue String code) implements Code {
  /** 新时代富春山居图样板区建成数: New-era Fuchun Shanju model areas completed. Source: {@code S0-014}. */
  public static final FigureCode FUCHUN_AREAS_COMPLETED = of("FUCHUN_AREAS_COMPLETED");

  /** 省级风貌样板区建成数: provincial townscape model areas completed. Source: {@code S0-016}. */
  public static final FigureCode MODEL_AREAS_COMPLETED = of("MODEL_AREAS_COMPLETED");

  /** 省级未来社区建成数: provincial future communities completed. Source: {@code S0-018}. */
  public static final FigureCode FUTURE_COMMUNITIES_COMPLETED = of("FUTURE_COMMUNITIES_COMPLETED");

  /** 现代化美丽城镇建成数: modern beautiful towns completed. Source: {@code S0-020}. */
  public static final FigureCode BEAUTIFUL_TOWNS_COMPLETED = of("BEAUTIFUL_TOWNS_COMPLETED");

  /** 省级奖补资金累计: provincial award funds won. Source: {@code S0-022}. */
  public static final FigureCode PROVINCIAL_AWARD_FUNDS = of("PROVINCIAL_AWARD_FUNDS");

  /** 专项补贴累计兑现: special subsidies paid out. Source: {@code S0-029}. */
  public static final FigureCode SUBSIDIES_PAID = of("SUBSIDIES_PAID");

  /** 带动项目投资: project investment mobilised. Source: {@code S0-037}. */
  public static final FigureCode INVESTMENT_MOBILISED = of("INVESTMENT_MOBILISED");

  /** 低效工业用地再开发: low-efficiency industrial land redeveloped. Source: {@code S0-047}. */
  public static final FigureCode INDUSTRIAL_LAND_REDEVELOPED = of("INDUSTRIAL_LAND_REDEVELOPED");

  /** 渔乐乐生态农庄项目扩容率: Yulele eco-farm project capacity expansion. Source: {@code S0-052}. */
  public static final FigureCode CAPACITY_EXPANSION = of("CAPACITY_EXPANSION");

  /** 示范项目落地数: demonstration projects landed. Source: {@code S0-058}. */
  public static final FigureCode DEMONSTRATION_PROJECTS = of("DEMONSTRATION_PROJECTS");

  /** 示范项目完成投资: demonstration project investment completed. Source: {@code S0-059}. */
  public static final FigureCode DEMONSTRATION_INVESTMENT = of("DEMONSTRATION_INVESTMENT");

  /** 运营团队: operation team. Source: {@code S0-063}. */
  public static final FigureCode OPERATION_TEAMS = of("OPERATION_TEAMS");

  /** 盘活闲置资产面积: idle premises revitalised. Source: {@code S0-072}. */
  public static final FigureCode IDLE_PREMISES_REVITALISED = of("IDLE_PREMISES_REVITALISED");

  /** 谷仓文化产业园年客流: granary park annual visitors. Source: {@code S0-076}. */
  public static final FigureCode VISITORS = of("VISITORS");

  /** 谷仓文化产业园营收: granary park revenue. Source: {@code S0-078}. */
  public static final FigureCode REVENUE = of("REVENUE");

  /** 技术顾问专家: technical adviser experts. Source: {@code S0-082}. */
  public static final FigureCode TECHNICAL_ADVISERS = of("TECHNICAL_ADVISERS");

  /** 设计方案审查次数: design scheme reviews. Source: {@code S0-084}. */
  public static final FigureCode DESIGN_REVIEWS = of("DESIGN_REVIEWS");

  /** 参赛团队: contest teams. Source: {@code S0-086}. */
  public static final FigureCode CONTEST_TEAMS = of("CONTEST_TEAMS");

  /** 参与投票人次: contest votes. Source: {@code S0-087}. */
  public static final FigureCode CONTEST_VOTES = of("CONTEST_VOTES");

  /** 可落地优秀方案: implementable winning schemes. Source: {@code S0-088}. */
  public static final FigureCode CONTEST_SCHEMES = of("CONTEST_SCHEMES");

  /** 社区嵌入式服务综合体建成数: embedded service complexes built. Source: {@code S0-091}. */
  public static final FigureCode EMBEDDED_SERVICE_COMPLEXES_BUILT =
      of("EMBEDDED_SERVICE_COMPLEXES_BUILT");

  /** 儿童户外活动空间建成数: children outdoor play spaces built. Source: {@code S0-093}. */
  public static final FigureCode CHILDREN_PLAY_SPACES_BUILT = of("CHILDREN_PLAY_SPACES_BUILT");

  /** 前六批省级试点数: provincial pilots in first six batches. Source: {@code S2-072}. */
  public static final FigureCode PROVINCIAL_PILOTS = of("PROVINCIAL_PILOTS");

  /** 省级第二批风貌样板区: second-batch provincial model areas under way. Source: {@code S2-077}. */
  public static final FigureCode MODEL_AREAS_UNDER_WAY = of("MODEL_AREAS_UNDER_WAY");

  /** 存量社区单元数: existing community units delineated. Source: {@code S3-079}. */
  public static final FigureCode COMMUNITY_UNITS = of("COMMUNITY_UNITS");

  /** 强社惠民改革试点社区: provincial reform pilot communities. Source: {@code S3-120}. */
  public static final FigureCode REFORM_PILOT_COMMUNITIES = of("REFORM_PILOT_COMMUNITIES");

  /**
   * 年收入30万元以上集体经济组织: collective organisations above the income threshold. Source: {@code S3-122}.
   */
  public static final FigureCode STRONG_COLLECTIVES = of("STRONG_COLLECTIVES");

  /** 浙江省地级市数: prefecture-level cities in Zhejiang. Source: {@code S4-007}. */
  public static final FigureCode PREFECTURES = of("PREFECTURES");

  /** 数字化建设优秀案例: digital excellence cases 2023. Source: {@code S4-027}. */
  public static final FigureCode DIGITAL_EXCELLENCE_CASES = of("DIGITAL_EXCELLENCE_CASES");

  /** 党建统领最佳案例: Party-led best cases 2023. Source: {@code S4-028}. */
  public static final FigureCode PARTY_LED_CASES = of("PARTY_LED_CASES");

  /** 未来社区验收通过数: future communities accepted. Source: {@code S4-024}. */
  public static final FigureCode FUTURE_COMMUNITIES_ACCEPTED = of("FUTURE_COMMUNITIES_ACCEPTED");

  /** 引领型未来社区数: future communities of the leading grade. Source: {@code S4-025}. */
  public static final FigureCode FUTURE_COMMUNITIES_LEADING = of("FUTURE_COMMUNITIES_LEADING");

  /** 引领型比例: share of the leading grade. Source: {@code S4-026}. */
  public static final FigureCode LEADING_SHARE = of("LEADING_SHARE");

  /** 体检社区数: communities health-checked. Source: {@code S4-043}. */
  public static final FigureCode COMMUNITIES_CHECKED = of("COMMUNITIES_CHECKED");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code FUCHUN_AREAS_COMPLETED}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FigureCode of(String code) {
    return new FigureCode(code);
  }
}
