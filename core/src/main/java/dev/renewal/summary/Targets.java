package dev.renewal.summary;

import dev.renewal.model.plan.Target;
import dev.renewal.model.plan.TargetActual;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.quantity.TargetComparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets what is reached beside what was planned. */
final class Targets {
  private final List<TargetLine> lines = new ArrayList<>();

  List<TargetLine> all() {
    return lines;
  }

  void add(WorkPlan plan) {
    plan.getTargets().forEach(target -> lines.add(line(plan, target)));
  }

  private static TargetLine line(WorkPlan plan, Target target) {
    Optional<TargetActual> latest = latest(target.getActuals());
    Optional<BigDecimal> actual = latest.flatMap(TargetActual::getValue);
    return new TargetLine(
        plan.getId(),
        target.getCode().map(code -> code.code()).orElse(""),
        target.getTerm().orElse(""),
        target.getValue().map(value -> planned(target, value)),
        actual.map(value -> reached(target, value, latest.flatMap(TargetActual::getPeriod))),
        share(actual, target.getValue()),
        attained(target, actual));
  }

  /** The latest actual that has a period and a value; the only one needs no period. */
  private static Optional<TargetActual> latest(List<TargetActual> actuals) {
    List<TargetActual> valued =
        actuals.stream().filter(actual -> actual.getValue().isPresent()).toList();
    if (valued.size() == 1) {
      return Optional.of(valued.get(0));
    }
    return valued.stream()
        .filter(actual -> actual.getPeriod().isPresent())
        .max(Comparator.comparing(actual -> actual.getPeriod().orElseThrow().lastDay()));
  }

  private static String planned(Target target, BigDecimal value) {
    return target.getComparator().map(sign -> sign.symbol() + " ").orElse("")
        + value.toPlainString()
        + unit(target);
  }

  private static String reached(Target target, BigDecimal value, Optional<?> period) {
    return value.toPlainString() + unit(target) + period.map(it -> " (" + it + ")").orElse("");
  }

  private static String unit(Target target) {
    return target.getUnit().orElse("");
  }

  private static Optional<String> share(Optional<BigDecimal> actual, Optional<BigDecimal> value) {
    return actual.isPresent() && value.isPresent() && value.get().signum() > 0
        ? Optional.of(Numbers.share(actual.get(), value.get()))
        : Optional.empty();
  }

  private static Optional<Boolean> attained(Target target, Optional<BigDecimal> actual) {
    Optional<TargetComparator> sign = target.getAchievedWhen().or(target::getComparator);
    return actual.isPresent() && sign.isPresent() && target.getValue().isPresent()
        ? sign.get().holds(actual.get(), target.getValue().get())
        : Optional.empty();
  }
}
