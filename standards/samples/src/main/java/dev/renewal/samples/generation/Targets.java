package dev.renewal.samples.generation;

import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.Quantity;
import dev.renewal.samples.profile.SampleTotal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sums that values of groups shall have, in units of their last digits. */
final class Targets {

  private Targets() {}

  /**
   * The sums by group and draw.
   *
   * @param plans the groups
   * @param counts their numbers of records
   * @param totals the published totals
   * @param reasons takes what cannot be met
   * @return for each group, for each of its draws, the total that it is part of, or none
   */
  static Target[][] of(
      List<GroupPlan> plans, int[] counts, List<SampleTotal> totals, Reasons reasons) {
    Target[][] targets =
        plans.stream().map(it -> new Target[it.values().size()]).toArray(Target[][]::new);
    for (SampleTotal total : totals) {
      total.getValue().ifPresent(value -> add(total, value, plans, counts, targets, reasons));
    }
    return targets;
  }

  /** A sum, and the total it comes from. */
  record Target(long sum, SampleTotal total) {}

  private static void add(
      SampleTotal total,
      String value,
      List<GroupPlan> plans,
      int[] counts,
      Target[][] targets,
      Reasons reasons) {
    List<GroupPlan> members =
        plans.stream().filter(it -> total.getGroups().contains(it.name())).toList();
    NumberForm form = members.get(0).names().find(value).orElseThrow().form();
    Optional<Long> whole = inUnits(total.getTotal(), form);
    if (whole.isEmpty()) {
      reasons.about(total, "unit", "value", value, "unit", form.unit(), "digits", form.digits());
      return;
    }
    long[] least = new long[members.size()];
    long[] most = new long[members.size()];
    for (int at = 0; at < least.length; at++) {
      GroupPlan plan = members.get(at);
      Scope.Value named = plan.names().find(value).orElseThrow();
      Draw draw = plan.values().draw(plan.draw(named));
      if (!named.form().equals(form) || (!draw.isFixed() && members.size() > 1)) {
        reasons.about(total, "mixed", "value", value);
        return;
      }
      Row row = new Row(plan.names().size(), Run.NONE, plan.number());
      least[at] = draw.isFixed() ? draw.least(row) * counts[plan.number()] : whole.get();
      most[at] = draw.isFixed() ? draw.most(row) * counts[plan.number()] : whole.get();
    }
    long[] sums = least.clone();
    if (!ExactFit.fit(sums, least, most, whole.get())) {
      reasons.about(
          total,
          "range",
          "value",
          value,
          "least",
          text(Arrays.stream(least).sum(), form),
          "most",
          text(Arrays.stream(most).sum(), form));
      return;
    }
    for (int at = 0; at < sums.length; at++) {
      GroupPlan plan = members.get(at);
      int draw = plan.draw(plan.names().find(value).orElseThrow());
      targets[plan.number()][draw] = new Target(sums[at], total);
    }
  }

  /** A number as people read it. */
  static String text(long number, NumberForm form) {
    return BigDecimal.valueOf(number, form.digits()).stripTrailingZeros().toPlainString()
        + form.unit();
  }

  /** A total in units of the last digit of a form; empty if that is no whole number. */
  private static Optional<Long> inUnits(Quantity total, NumberForm form) {
    String unit = total.unit().orElse("");
    if (isMoney(unit) != isMoney(form.unit()) || isArea(unit) != isArea(form.unit())) {
      return Optional.empty();
    }
    Fraction units =
        Fraction.of(new BigDecimal(total.amountText()))
            .multipliedBy(factor(unit))
            .dividedBy(factor(form.unit()))
            .multipliedBy(Fraction.of(BigDecimal.ONE.movePointRight(form.digits())));
    boolean isWhole =
        units.denominator().equals(BigInteger.ONE) && units.numerator().bitLength() < Long.SIZE;
    return isWhole ? Optional.of(units.numerator().longValueExact()) : Optional.empty();
  }

  private static Fraction factor(String unit) {
    if (isMoney(unit)) {
      return Fraction.of(BigDecimal.ONE.movePointRight(MoneyUnit.parse(unit).exponent()));
    }
    return isArea(unit) ? AreaUnit.parse(unit).squareMetres() : Fraction.ONE;
  }

  private static boolean isMoney(String unit) {
    return Money.check("1", unit).isEmpty();
  }

  private static boolean isArea(String unit) {
    return Area.check("1", unit).isEmpty();
  }
}
