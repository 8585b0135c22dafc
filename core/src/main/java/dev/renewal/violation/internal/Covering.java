package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Probe;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans that put every member of one set into another, and at least one into the first. */
final class Covering {
  private static final int ALTERNATIVES = 4;
  private static final int MOST = 80;
  private static final int PERIODS = 2;

  private final Workshop workshop;
  private final Requirement.Every requirement;
  private final Context at;

  Covering(Workshop workshop, Requirement.Every requirement, Context at) {
    this.workshop = workshop;
    this.requirement = requirement;
    this.at = at;
  }

  List<List<Edit>> plans() {
    Set<Object> members = workshop.scene.members(requirement.members(), at);
    if (members.isEmpty()) {
      List<List<Edit>> plans = new ArrayList<>(keyed());
      decided().stream().limit(ALTERNATIVES).forEach(first -> plans.addAll(after(first)));
      begun().stream().limit(ALTERNATIVES).forEach(first -> plans.addAll(after(first)));
      return plans;
    }
    List<List<Edit>> plans = new ArrayList<>();
    decided().stream().limit(ALTERNATIVES).forEach(first -> plans.addAll(after(first)));
    if (requirement.in() instanceof MemberSet.Keys keys) {
      plans.addAll(covered(keys.values(), members));
    }
    plans.addAll(keyed());
    plans.addAll(changed());
    return plans;
  }

  /** Plans that give a key to the elements that have none. */
  private List<List<Edit>> keyed() {
    if (!(requirement.members() instanceof MemberSet.Keys keys)) {
      return List.of();
    }
    Values values = Keyed.split(keys.values());
    if (values.path().isEmpty()) {
      return List.of();
    }
    List<List<List<Edit>>> perPlace = new ArrayList<>();
    for (Reading.Hit element : workshop.reading.select(values.of(), at)) {
      Context here = Context.of(element.value());
      if (workshop.reading.at(values.path().get(), here).isEmpty()) {
        perPlace.add(
            allowed().stream()
                .map(Covering::goal)
                .flatMap(it -> workshop.growth.path(values.path().get(), here, it).stream())
                .toList());
      }
    }
    return Plans.together(perPlace);
  }

  /** Plans for what is still lacking after a first change. */
  private List<List<Edit>> after(List<Edit> first) {
    Workshop there = workshop.with(workshop.scene.with(first));
    Optional<Context> moved = at.in(there.scene);
    if (moved.isEmpty() || there.scene.members(requirement.members(), moved.get()).isEmpty()) {
      return List.of();
    }
    return there.fulfilment.plans(requirement, moved.get()).stream()
        .map(more -> Plans.joined(first, more))
        .toList();
  }

  /** Plans that put a first member into the set on the left. */
  private List<List<Edit>> begun() {
    if (requirement.members() instanceof MemberSet.Keys keys) {
      List<List<Edit>> plans = new ArrayList<>();
      for (Object key : allowed()) {
        plans.addAll(new Keyed(workshop, at, keys.values(), goal(key)).plans());
      }
      plans.addAll(workshop.growth.something(keys.values(), at));
      plans.addAll(pickable(keys.values().of()));
      return plans;
    }
    return requirement.members() instanceof MemberSet.Periods periods
        ? earlier(periods)
        : List.of();
  }

  /** Plans that give each element what a pick goes by. */
  private List<List<Edit>> pickable(Selection selection) {
    if (selection.pick().isEmpty()) {
      return List.of();
    }
    Selection all =
        new Selection(selection.from(), selection.where(), Optional.empty(), Optional.empty());
    List<List<List<Edit>>> perPlace = new ArrayList<>();
    for (Reading.Hit element : workshop.reading.select(all, at)) {
      for (Values read : Reading.values(selection.pick().get().by())) {
        perPlace.add(
            workshop.fulfilment.plans(new Requirement.Present(read), Context.of(element.value())));
      }
    }
    return Plans.together(perPlace);
  }

  /** Plans that settle whether elements belong to the set on the left, where that is open. */
  private List<List<Edit>> decided() {
    if (!workshop.builds
        || !(requirement.members() instanceof MemberSet.Keys keys)
        || keys.values().of().where().isEmpty()
        || keys.values().of().pick().isPresent()) {
      return List.of();
    }
    Requirement where = keys.values().of().where().get();
    List<Spot> open = new ArrayList<>(workshop.reading.possible(keys.values().of(), at));
    Set<String> sure = new HashSet<>();
    workshop.reading.select(keys.values().of(), at).forEach(it -> sure.add(it.value().pointer()));
    open.removeIf(it -> sure.contains(it.pointer()));
    return Plans.together(
        open.stream()
            .map(
                it -> {
                  Context here = Context.of(it);
                  List<List<Edit>> plans = new ArrayList<>(workshop.fulfilment.plans(where, here));
                  plans.addAll(workshop.breaker.plans(where, here));
                  return plans;
                })
            .toList());
  }

  private static Goal goal(Object key) {
    return new Goal(Goal.Kind.EQUAL, key);
  }

  private List<Object> allowed() {
    return workshop.scene.members(requirement.in(), at).stream().limit(ALTERNATIVES).toList();
  }

  /** Plans that let the first period begin early enough. */
  private List<List<Edit>> earlier(MemberSet.Periods periods) {
    LocalDate day = end(periods).minusMonths((long) PERIODS * months(periods));
    OperandCode from = workshop.scene.operand(periods.from(), at, null);
    return workshop.moves.of(periods.from(), from, at, new Goal(Goal.Kind.AT_MOST, day));
  }

  /** The day on which the last period must have ended. */
  private LocalDate end(MemberSet.Periods periods) {
    return periods.until().stream()
        .map(
            it ->
                workshop.scene.value(
                    workshop.scene.operand(
                        it, at, workshop.scene.operand(periods.from(), at, null)),
                    at))
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .min(LocalDate::compareTo)
        .orElse(workshop.scene.asOf());
  }

  private static int months(MemberSet.Periods periods) {
    return switch (periods.kind()) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
    };
  }

  /** One plan that adds, one after the other, what carries the members that are lacking. */
  private List<List<Edit>> covered(Values right, Set<Object> members) {
    Set<Object> lacking = new LinkedHashSet<>(members);
    lacking.removeAll(workshop.scene.members(requirement.in(), at));
    if (lacking.isEmpty() || lacking.size() > MOST) {
      return List.of();
    }
    for (int variant = 0; variant < ALTERNATIVES; variant++) {
      Optional<List<Edit>> plan = covered(right, lacking, variant);
      if (plan.isPresent()) {
        return List.of(plan.get());
      }
    }
    return List.of();
  }

  private Optional<List<Edit>> covered(Values right, Set<Object> lacking, int variant) {
    List<Edit> plan = new ArrayList<>();
    Workshop there = workshop;
    Context here = at;
    for (Object member : lacking) {
      List<List<Edit>> more = new Keyed(there, here, right, goal(member)).plans();
      if (more.isEmpty()) {
        return Optional.empty();
      }
      List<Edit> next = more.get(Math.min(variant, more.size() - 1));
      plan.addAll(next);
      there = there.with(there.scene.with(next));
      Optional<Context> moved = here.in(there.scene);
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      here = moved.get();
    }
    boolean all = there.scene.members(requirement.in(), here).containsAll(lacking);
    return all ? Optional.of(plan) : Optional.empty();
  }

  /** Plans that change the keys which nothing covers. */
  private List<List<Edit>> changed() {
    Set<Object> allowed = workshop.scene.members(requirement.in(), at);
    List<List<List<Edit>>> perPlace = new ArrayList<>();
    for (Reading.Hit hit : workshop.inclusions.hits(requirement.members(), at)) {
      Object end = hit.end();
      if (end == null || !allowed.contains(Probe.key(end))) {
        perPlace.add(
            allowed.stream()
                .limit(ALTERNATIVES)
                .flatMap(it -> workshop.moves.values(hit, goal(it)).stream())
                .toList());
      }
    }
    return Plans.together(perPlace);
  }
}
