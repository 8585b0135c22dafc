package dev.renewal.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kinds of document, as a code that data can name (文档类别). Closed: no other code is possible.
 */
public enum SubjectKind implements Code {
  /** 责任辖区: jurisdiction of the collection {@code jurisdictions}. */
  JURISDICTION,

  /** 划定片区: designated area of the collection {@code designatedAreas}. */
  DESIGNATED_AREA,

  /** 主体: party of the collection {@code parties}. */
  PARTY,

  /** 镇(街道): town of the collection {@code towns}. */
  TOWN,

  /** 社区: community of the collection {@code communities}. */
  COMMUNITY,

  /** 项目: project of the collection {@code projects}. */
  PROJECT,

  /** 以奖代补: incentive grant of the collection {@code incentiveGrants}. */
  INCENTIVE_GRANT,

  /** 贷款授信: loan facility of the collection {@code loanFacilities}. */
  LOAN_FACILITY,

  /** 债券: bond issue of the collection {@code bondIssues}. */
  BOND_ISSUE,

  /** 预算: budget of the collection {@code budgets}. */
  BUDGET,

  /** 社会资本: private capital of the collection {@code privateCapitals}. */
  PRIVATE_CAPITAL,

  /** 资金兑现: disbursement of the collection {@code disbursements}. */
  DISBURSEMENT,

  /** 工作计划: work plan of the collection {@code workPlans}. */
  WORK_PLAN,

  /** 验收批次: acceptance batch of the collection {@code acceptanceBatches}. */
  ACCEPTANCE_BATCH,

  /** 综合评比: comparative review of the collection {@code comparativeReviews}. */
  COMPARATIVE_REVIEW,

  /** 综合评价: comprehensive evaluation of the collection {@code comprehensiveEvaluations}. */
  COMPREHENSIVE_EVALUATION,

  /** 应报名册: roster of the collection {@code rosters}. */
  ROSTER,

  /** 申报轮次: application round of the collection {@code applicationRounds}. */
  APPLICATION_ROUND,

  /** 遴选结果: selection of the collection {@code selections}. */
  SELECTION;

  @JsonValue
  @Override
  public String code() {
    return name();
  }
}
