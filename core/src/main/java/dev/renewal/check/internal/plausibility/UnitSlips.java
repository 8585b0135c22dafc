package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.community.Community;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.project.Project;
import dev.renewal.quantity.Money;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
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

  static void of(RecordType type, Object document, Slips slips) {
    Part whole = new Part(type, document, "");
    if (type.javaType() == IncentiveGrant.class) {
      new UnitSlips(slips).grant(whole);
    } else if (type.javaType() == LoanFacility.class) {
      new UnitSlips(slips).loan(whole);
    } else if (type.javaType() == BondIssue.class) {
      new UnitSlips(slips).bond(whole);
    } else if (type.javaType() == Budget.class) {
      new UnitSlips(slips).budget(whole);
    } else if (type.javaType() == Project.class) {
      new UnitSlips(slips).project(whole);
    } else if (type.javaType() == Community.class) {
      new UnitSlips(slips).income(whole);
    }
  }

  private void grant(Part grant) {
    List<Part> instalments = grant.parts("instalments");
    List<Amount> wholes = all(instalments, "amount");
    List<Amount> uses = all(grant.parts("uses"), "amount");
    instalments.forEach(this::shares);
    shares(grant);
    parts(grant, "amount", wholes);
    parts(grant, "cityAmount", all(instalments, "cityAmount"));
    parts(grant, "countyAmount", all(instalments, "countyAmount"));
    parts(grant, "amount", uses);
    family(grant, "amount");
    family(grant, "cityAmount");
    family(grant, "countyAmount");
    amounts.addAll(wholes);
    amounts.addAll(uses);
    pairs();
  }

  private void loan(Part loan) {
    family(loan, "creditLine");
    family(loan, "committed");
    amounts.addAll(all(loan.parts("drawdowns"), "amount"));
    pairs();
  }

  private void bond(Part bond) {
    List<Amount> uses = all(bond.parts("uses"), "amount");
    parts(bond, "approved", uses);
    family(bond, "approved");
    family(bond, "inPlace");
    amounts.addAll(uses);
    pairs();
  }

  private void budget(Part budget) {
    family(budget, "original");
    amounts.addAll(all(budget.parts("adjustments"), "amount"));
    pairs();
  }

  private void project(Part project) {
    for (Part investment : project.parts("investment")) {
      family(investment, "planned");
      family(investment, "completed");
      family(investment, "plannedThisYear");
      family(investment, "completedThisYear");
    }
    amounts.addAll(all(project.parts("funding"), "amount"));
    pairs();
  }

  private void income(Part community) {
    amounts.addAll(all(community.parts("collectiveIncome"), "operatingIncome"));
    pairs();
  }

  private void family(Part owner, String name) {
    amounts.addAll(all(List.of(owner), name));
  }

  private static List<Amount> all(List<Part> owners, String name) {
    List<Amount> all = new ArrayList<>();
    owners.forEach(owner -> Amount.add(all, owner.path(name), owner.money(name)));
    return all;
  }

  private void shares(Part owner) {
    if (owner.money("cityAmount").isPresent() && owner.money("countyAmount").isPresent()) {
      List<Amount> parts = new ArrayList<>(all(List.of(owner), "cityAmount"));
      parts.addAll(all(List.of(owner), "countyAmount"));
      parts(owner, "amount", parts);
    }
  }

  private void parts(Part owner, String name, List<Amount> parts) {
    parts(owner.path(name), owner.money(name), parts);
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
