package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.Document;
import dev.renewal.model.community.Community;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.Instalment;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.project.Investment;
import dev.renewal.model.project.Project;
import dev.renewal.quantity.Money;
import dev.renewal.schema.JsonTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds 万元 entered as 元, and 亿元 as 万元, by amounts of one document that belong together. */
final class UnitSlips {
  private static final String ID = "plausibility.unit-slip";
  private static final int[] POWERS = {4, 8};
  private static final BigDecimal LONG_NUMBER = new BigDecimal(1_000_000);

  private final Slips slips;
  private final List<Amount> amounts = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private UnitSlips(Slips slips) {
    this.slips = slips;
  }

  static void of(Document document, Slips slips) {
    if (document instanceof IncentiveGrant grant) {
      new UnitSlips(slips).grant(grant);
    } else if (document instanceof LoanFacility loan) {
      new UnitSlips(slips).loan(loan);
    } else if (document instanceof BondIssue bond) {
      new UnitSlips(slips).bond(bond);
    } else if (document instanceof Budget budget) {
      new UnitSlips(slips).budget(budget);
    } else if (document instanceof Project project
        && (project.getInvestment().isPresent() || !project.getFunding().isEmpty())) {
      new UnitSlips(slips).project(project);
    } else if (document instanceof Community community
        && !community.getCollectiveIncome().isEmpty()) {
      new UnitSlips(slips).income(community);
    }
  }

  private void grant(IncentiveGrant grant) {
    List<Amount> wholes = new ArrayList<>();
    List<Amount> city = new ArrayList<>();
    List<Amount> county = new ArrayList<>();
    for (int at = 0; at < grant.getInstalments().size(); at++) {
      Instalment instalment = grant.getInstalments().get(at);
      String path = "/instalments/" + at;
      Amount.add(wholes, path + "/amount", instalment.getAmount());
      Amount.add(city, path + "/cityAmount", instalment.getCityAmount());
      Amount.add(county, path + "/countyAmount", instalment.getCountyAmount());
      shares(
          path, instalment.getAmount(), instalment.getCityAmount(), instalment.getCountyAmount());
    }
    shares("", grant.getAmount(), grant.getCityAmount(), grant.getCountyAmount());
    parts("/amount", grant.getAmount(), wholes);
    parts("/cityAmount", grant.getCityAmount(), city);
    parts("/countyAmount", grant.getCountyAmount(), county);
    List<Amount> uses = new ArrayList<>();
    for (int at = 0; at < grant.getUses().size(); at++) {
      Amount.add(uses, "/uses/" + at + "/amount", grant.getUses().get(at).getAmount());
    }
    parts("/amount", grant.getAmount(), uses);
    family("/amount", grant.getAmount());
    family("/cityAmount", grant.getCityAmount());
    family("/countyAmount", grant.getCountyAmount());
    amounts.addAll(wholes);
    amounts.addAll(uses);
    pairs();
  }

  private void loan(LoanFacility loan) {
    family("/creditLine", loan.getCreditLine());
    family("/committed", loan.getCommitted());
    for (int at = 0; at < loan.getDrawdowns().size(); at++) {
      family("/drawdowns/" + at + "/amount", loan.getDrawdowns().get(at).getAmount());
    }
    pairs();
  }

  private void bond(BondIssue bond) {
    List<Amount> uses = new ArrayList<>();
    for (int at = 0; at < bond.getUses().size(); at++) {
      Amount.add(uses, "/uses/" + at + "/amount", bond.getUses().get(at).getAmount());
    }
    parts("/approved", bond.getApproved(), uses);
    family("/approved", bond.getApproved());
    family("/inPlace", bond.getInPlace());
    amounts.addAll(uses);
    pairs();
  }

  private void budget(Budget budget) {
    family("/original", budget.getOriginal());
    for (int at = 0; at < budget.getAdjustments().size(); at++) {
      family("/adjustments/" + at + "/amount", budget.getAdjustments().get(at).getAmount());
    }
    pairs();
  }

  private void project(Project project) {
    if (project.getInvestment().isPresent()) {
      Investment investment = project.getInvestment().get();
      family("/investment/planned", investment.getPlanned());
      family("/investment/completed", investment.getCompleted());
      family("/investment/plannedThisYear", investment.getPlannedThisYear());
      family("/investment/completedThisYear", investment.getCompletedThisYear());
    }
    for (int at = 0; at < project.getFunding().size(); at++) {
      family("/funding/" + at + "/amount", project.getFunding().get(at).getAmount());
    }
    pairs();
  }

  private void income(Community community) {
    for (int at = 0; at < community.getCollectiveIncome().size(); at++) {
      family(
          "/collectiveIncome/" + at + "/operatingIncome",
          community.getCollectiveIncome().get(at).getOperatingIncome());
    }
    pairs();
  }

  private void family(String path, Optional<Money> money) {
    Amount.add(amounts, path, money);
  }

  private void shares(
      String path, Optional<Money> whole, Optional<Money> city, Optional<Money> county) {
    if (city.isPresent() && county.isPresent()) {
      List<Amount> parts = new ArrayList<>();
      Amount.add(parts, path + "/cityAmount", city);
      Amount.add(parts, path + "/countyAmount", county);
      parts(path + "/amount", whole, parts);
    }
  }

  /** A whole and its parts that add up as soon as one unit is changed. */
  private void parts(String path, Optional<Money> stated, List<Amount> parts) {
    if (stated.isEmpty() || stated.get().signum() == 0 || parts.isEmpty()) {
      return;
    }
    Amount whole = new Amount(path, stated.get());
    BigDecimal total = whole.money().inYuan();
    BigDecimal sum = BigDecimal.ZERO;
    for (Amount part : parts) {
      sum = sum.add(part.money().inYuan());
    }
    if (sum.compareTo(total) == 0) {
      return;
    }
    for (int power : POWERS) {
      if (total.scaleByPowerOfTen(power).compareTo(sum) == 0) {
        either(List.of(whole), parts, power);
      } else if (sum.scaleByPowerOfTen(power).compareTo(total) == 0) {
        either(parts, List.of(whole), power);
      } else {
        onePart(parts, sum, total, power);
      }
    }
  }

  /** The smaller ones lack some zeros, or the larger ones have too many. */
  private void either(List<Amount> smaller, List<Amount> larger, int power) {
    boolean tooLong =
        larger.stream().allMatch(it -> it.money().amount().abs().compareTo(LONG_NUMBER) >= 0);
    List<Amount> wrong = tooLong ? larger : smaller;
    wrong.forEach(it -> tell(it, tooLong ? -power : power, Severity.WARNING, true));
  }

  private void onePart(List<Amount> parts, BigDecimal sum, BigDecimal total, int power) {
    for (Amount part : parts) {
      BigDecimal others = sum.subtract(part.money().inYuan());
      BigDecimal wanted = total.subtract(others);
      if (wanted.compareTo(part.money().inYuan().scaleByPowerOfTen(power)) == 0) {
        tell(part, power, Severity.WARNING, true);
      } else if (wanted.compareTo(part.money().inYuan().scaleByPowerOfTen(-power)) == 0) {
        tell(part, -power, Severity.WARNING, true);
      }
    }
  }

  /** Two amounts of a family of which one is exactly 10^4 or 10^8 times the other. */
  private void pairs() {
    for (Amount one : amounts) {
      for (Amount other : amounts) {
        for (int power : POWERS) {
          boolean apart =
              one.money().inYuan().scaleByPowerOfTen(power).compareTo(other.money().inYuan()) == 0;
          if (apart && !told.contains(other.path())) {
            tell(one, power, Severity.INFO, false);
          }
        }
      }
    }
  }

  private void tell(Amount amount, int power, Severity severity, boolean certain) {
    Optional<Money> meant = amount.shifted(power);
    if (meant.isEmpty() || !told.add(amount.path())) {
      return;
    }
    String unit = meant.get().unit().label();
    Slip slip =
        Slip.of(
                ID,
                severity,
                amount.path(),
                Map.of("value", amount.money().toString(), "meant", meant.get().toString()))
            .meant(meant.get().toString());
    slips.add(
        certain
            ? slip.mendedBy(List.of(new Slip.Mend(amount.path() + "/unit", JsonTree.string(unit))))
            : slip);
  }
}
