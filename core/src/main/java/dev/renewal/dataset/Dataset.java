package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.community.Community;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.Disbursement;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.funding.PrivateCapital;
import dev.renewal.model.party.Party;
import dev.renewal.model.place.DesignatedArea;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.plan.AcceptanceBatch;
import dev.renewal.model.plan.ApplicationRound;
import dev.renewal.model.plan.ComparativeReview;
import dev.renewal.model.plan.ComprehensiveEvaluation;
import dev.renewal.model.plan.Roster;
import dev.renewal.model.plan.Selection;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.model.project.Project;
import dev.renewal.model.town.Town;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A whole dataset in memory: its header and its documents (数据集).
 *
 * <p>Written as one JSON document, header first, one array for each kind of document: {@code
 * {"header":{…},"towns":[…]}}.
 */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Dataset.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Dataset.Builder.class)
@JsonPropertyOrder({
  "header",
  "jurisdictions",
  "designatedAreas",
  "parties",
  "towns",
  "communities",
  "projects",
  "incentiveGrants",
  "loanFacilities",
  "bondIssues",
  "budgets",
  "privateCapitals",
  "disbursements",
  "workPlans",
  "acceptanceBatches",
  "comparativeReviews",
  "comprehensiveEvaluations",
  "rosters",
  "applicationRounds",
  "selections"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Dataset {
  /** {@return the header of the dataset (表头)} */
  @Valid
  DatasetHeader getHeader();

  /** {@return the jurisdictions (责任辖区)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Jurisdiction> getJurisdictions();

  /** {@return the designated areas (划定片区)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DesignatedArea> getDesignatedAreas();

  /** {@return the parties (主体)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Party> getParties();

  /** {@return the towns (镇(街道))} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Town> getTowns();

  /** {@return the communities (社区)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Community> getCommunities();

  /** {@return the projects (项目)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Project> getProjects();

  /** {@return the incentive grants (以奖代补)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid IncentiveGrant> getIncentiveGrants();

  /** {@return the loan facilities (贷款授信)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid LoanFacility> getLoanFacilities();

  /** {@return the bond issues (债券)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid BondIssue> getBondIssues();

  /** {@return the budgets (预算)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Budget> getBudgets();

  /** {@return the private capitals (社会资本)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PrivateCapital> getPrivateCapitals();

  /** {@return the disbursements (资金兑现)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Disbursement> getDisbursements();

  /** {@return the work plans (工作计划)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid WorkPlan> getWorkPlans();

  /** {@return the acceptance batches (验收批次)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid AcceptanceBatch> getAcceptanceBatches();

  /** {@return the comparative reviews (综合评比)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ComparativeReview> getComparativeReviews();

  /** {@return the comprehensive evaluations (综合评价)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ComprehensiveEvaluation> getComprehensiveEvaluations();

  /** {@return the rosters (应报名册)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Roster> getRosters();

  /** {@return the application rounds (申报轮次)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ApplicationRound> getApplicationRounds();

  /** {@return the selections (遴选结果)} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Selection> getSelections();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one dataset; reusable, not thread-safe. */
  final class Builder extends ImmutableDataset.Builder {}
}
