package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Kind of dated record (记录类型), a code of the list {@code record-type}.
 *
 * <p>Open: any other code can be held; which codes a place may use is a matter of its standard.
 *
 * @param code the code, for example {@code PROGRESS_REPORT}
 */
@CodeList("record-type")
public record DatedRecordType(@JsonValue String code) implements Code {
  /** 进展报告: progress report filed by a town. */
  public static final DatedRecordType PROGRESS_REPORT = of("PROGRESS_REPORT");

  /** 月度通报: monthly bulletin. Source: {@code S1-107}. */
  public static final DatedRecordType MONTHLY_BULLETIN = of("MONTHLY_BULLETIN");

  /** 季度评比: quarterly comparison. Source: {@code S1-108}. */
  public static final DatedRecordType QUARTERLY_COMPARISON = of("QUARTERLY_COMPARISON");

  /** 年度考评: annual assessment. Source: {@code S1-109}. */
  public static final DatedRecordType ANNUAL_ASSESSMENT = of("ANNUAL_ASSESSMENT");

  /** 年度目标责任制考核: annual target-responsibility assessment. Source: {@code S1-136}. */
  public static final DatedRecordType TARGET_RESPONSIBILITY_ASSESSMENT =
      of("TARGET_RESPONSIBILITY_ASSESSMENT");

  /** 综合评价: comprehensive evaluation. Source: {@code S1-143}. */
  public static final DatedRecordType COMPREHENSIVE_EVALUATION = of("COMPREHENSIVE_EVALUATION");

  /** 政策机制: policy mechanism put in place. Source: {@code S1-011}. */
  public static final DatedRecordType POLICY_MECHANISM = of("POLICY_MECHANISM");

  /** 标准体系: system of standards put in place. Source: {@code S1-011}. */
  public static final DatedRecordType STANDARD_SYSTEM = of("STANDARD_SYSTEM");

  /** 创建名单: creation list published. Source: {@code S1-086}. */
  public static final DatedRecordType CREATION_LIST = of("CREATION_LIST");

  /** 编制导则: compilation guideline issued. Source: {@code S1-103}. */
  public static final DatedRecordType COMPILATION_GUIDELINE = of("COMPILATION_GUIDELINE");

  /** 技术指南: technical guide issued. Source: {@code S1-103}. */
  public static final DatedRecordType TECHNICAL_GUIDE = of("TECHNICAL_GUIDE");

  /** 项目闭环管理制度: closed-loop project management set up. Source: {@code S1-110}. */
  public static final DatedRecordType CLOSED_LOOP_MANAGEMENT = of("CLOSED_LOOP_MANAGEMENT");

  /** 评分细则: scoring rules issued. Source: {@code S1-105}. */
  public static final DatedRecordType SCORING_RULES = of("SCORING_RULES");

  /** 专家库: pool of experts set up. Source: {@code S0-102}. */
  public static final DatedRecordType EXPERT_POOL = of("EXPERT_POOL");

  /** 专家团队: team of experts set up. Source: {@code S1-130}. */
  public static final DatedRecordType EXPERT_TEAM = of("EXPERT_TEAM");

  /** 培训: training held. Source: {@code S1-146}. */
  public static final DatedRecordType TRAINING = of("TRAINING");

  /** 城市体检: yearly health check of the city. Source: {@code S3-024}. */
  public static final DatedRecordType CITY_HEALTH_CHECK = of("CITY_HEALTH_CHECK");

  /** 城镇社区建设评价指数: publication of the community construction index. Source: {@code S3-046}. */
  public static final DatedRecordType COMMUNITY_INDEX = of("COMMUNITY_INDEX");

  /** 五年体检: five-year health check. Source: {@code S3-063}. */
  public static final DatedRecordType FIVE_YEAR_CHECK = of("FIVE_YEAR_CHECK");

  /** 大更新修正: revision of the major renewal programme. Source: {@code S3-063}. */
  public static final DatedRecordType MAJOR_RENEWAL_REVISION = of("MAJOR_RENEWAL_REVISION");

  /** 储备库更新: yearly update of the project reserve. Source: {@code S3-064}. */
  public static final DatedRecordType RESERVE_UPDATE = of("RESERVE_UPDATE");

  /** 褒扬激励: commendation. Source: {@code S1-144}. */
  public static final DatedRecordType COMMENDATION = of("COMMENDATION");

  /** 通报: public report of prominent problems. Source: {@code S4-079}. */
  public static final DatedRecordType PUBLIC_CRITICISM = of("PUBLIC_CRITICISM");

  /**
   * Wraps a code, listed or not.
   *
   * @param code the code, for example {@code PROGRESS_REPORT}
   * @return the wrapped code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DatedRecordType of(String code) {
    return new DatedRecordType(code);
  }
}
