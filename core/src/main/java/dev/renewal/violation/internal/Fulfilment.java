package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans that make a requirement hold at a place. */
final class Fulfilment implements Requirement.Cases<Fulfilment.Planner> {
  private static final int ALTERNATIVES = 4;

  private final Workshop workshop;

  Fulfilment(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Makes plans for a place. */
  interface Planner {
    List<List<Edit>> at(Context at);
  }

  /** Plans for a filter; the empty plan if it holds. */
  List<List<Edit>> plans(Requirement requirement, Context at) {
    if (holds(workshop.scene, requirement, at)) {
      return List.of(List.of());
    }
    List<List<Edit>> plans = new ArrayList<>();
    for (List<Edit> plan : requirement.accept(this).at(at)) {
      if (plans.size() < ALTERNATIVES && holds(requirement, at, plan)) {
        plans.add(plan);
      }
    }
    return plans;
  }

  private boolean holds(Requirement requirement, Context at, List<Edit> plan) {
    Scene changed = workshop.scene.with(plan);
    return at.in(changed).filter(there -> holds(changed, requirement, there)).isPresent();
  }

  private boolean holds(Scene scene, Requirement requirement, Context at) {
    Truth truth = scene.judge(requirement, at, true);
    return truth == Truth.HOLDS
        || (truth == Truth.UNDETERMINED && workshop.builds && isOpen(scene, requirement));
  }

  /** Whether a list is not named in full, so that nothing more can be reached. */
  private static boolean isOpen(Scene scene, Requirement requirement) {
    return requirement instanceof Requirement.Every every
        && every.members() instanceof MemberSet.Codes codes
        && !scene.list(codes.list()).map(Codelist::isFullyNamed).orElse(true);
  }

  @Override
  public Planner present(Requirement.Present requirement) {
    return at -> workshop.growth.something(requirement.values(), at);
  }

  @Override
  public Planner absent(Requirement.Absent requirement) {
    return at ->
        Plans.removeAll(
                workshop.reading.hits(requirement.values(), at).stream()
                    .map(Reading.Hit::value)
                    .toList())
            .stream()
            .toList();
  }

  @Override
  public Planner compare(Requirement.Compare requirement) {
    return at -> {
      List<List<Edit>> plans = compared(requirement, at);
      return plans.isEmpty() ? grown(requirement, at) : plans;
    };
  }

  private List<List<Edit>> compared(Requirement.Compare requirement, Context at) {
    List<OperandCode> sides = workshop.scene.sides(requirement, at);
    Comparison comparison = workshop.breaker.comparison(requirement, at).orElse(Comparison.EQUAL);
    Object left = workshop.scene.value(sides.get(0), at);
    Object right = workshop.scene.value(sides.get(1), at);
    List<List<Edit>> plans = new ArrayList<>();
    if (right != null) {
      Goal goal = Goal.holding(comparison, right);
      plans.addAll(workshop.moves.of(requirement.left(), sides.get(0), at, goal));
    }
    if (left != null) {
      Goal goal = Goal.holding(comparison, left).mirrored(left);
      plans.addAll(workshop.moves.of(requirement.right(), sides.get(1), at, goal));
    }
    return plans;
  }

  /** Where neither side has a value, one of them gets any first, and the other follows. */
  private List<List<Edit>> grown(Requirement.Compare requirement, Context at) {
    List<List<Edit>> plans = new ArrayList<>();
    for (Operand side : List.of(requirement.right(), requirement.left())) {
      keys(side, at).forEach(first -> plans.addAll(after(first, requirement, at)));
      for (Values values : Reading.values(side)) {
        List<List<Edit>> completed = completed(values, at);
        completed.forEach(first -> plans.addAll(after(first, requirement, at)));
        if (workshop.reading.hits(values, at).isEmpty()) {
          workshop.growth.something(values, at).stream()
              .limit(ALTERNATIVES)
              .forEach(first -> plans.addAll(after(first, requirement, at)));
        }
      }
    }
    return plans;
  }

  /** Plans that give what a list is looked up by one of its codes. */
  private List<List<Edit>> keys(Operand side, Context at) {
    if (!(side instanceof Operand.Lookup lookup) || !(lookup.key() instanceof Operand.Found key)) {
      return List.of();
    }
    return workshop.scene.list(lookup.list()).map(OtherValues::codes).orElse(List.of()).stream()
        .limit(ALTERNATIVES)
        .map(code -> new Goal(Goal.Kind.EQUAL, code))
        .flatMap(goal -> workshop.growth.value(key.values(), at, goal).stream())
        .toList();
  }

  /** Plans that give each element a value that has none. */
  private List<List<Edit>> completed(Values given, Context at) {
    Values values = Keyed.split(given);
    if (values.path().isEmpty() || values.of().pick().isPresent()) {
      return List.of();
    }
    List<List<List<Edit>>> perPlace = new ArrayList<>();
    for (Reading.Hit element : workshop.reading.select(values.of(), at)) {
      Context here = Context.of(element.value());
      if (workshop.reading.at(values.path().get(), here).isEmpty()) {
        perPlace.add(workshop.growth.path(values.path().get(), here, null));
      }
    }
    return Plans.together(perPlace);
  }

  private List<List<Edit>> after(List<Edit> first, Requirement.Compare requirement, Context at) {
    Workshop there = workshop.with(workshop.scene.with(first));
    return at.in(there.scene).stream()
        .flatMap(moved -> there.fulfilment.compared(requirement, moved).stream())
        .map(more -> Plans.joined(first, more))
        .toList();
  }

  @Override
  public Planner every(Requirement.Every requirement) {
    return at -> new Covering(workshop, requirement, at).plans();
  }

  @Override
  public Planner sequence(Requirement.Sequence requirement) {
    return at -> new Ordering(workshop, requirement, at).plans();
  }

  @Override
  public Planner all(Requirement.All requirement) {
    return at -> each(requirement.parts(), at);
  }

  /** Plans that make several requirements hold, each of itself: that nothing is there is no way. */
  List<List<Edit>> each(List<Requirement> parts, Context at) {
    List<List<Edit>> plans = new ArrayList<>();
    together(parts, 0, List.of(), at, plans);
    return plans;
  }

  private void together(
      List<Requirement> parts, int part, List<Edit> so, Context at, List<List<Edit>> plans) {
    if (part == parts.size()) {
      plans.add(so);
      return;
    }
    Workshop there = workshop.with(workshop.scene.with(so));
    Optional<Context> moved = at.in(there.scene);
    if (moved.isEmpty() || plans.size() >= ALTERNATIVES) {
      return;
    }
    for (List<Edit> plan : there.fulfilment.plans(parts.get(part), moved.get())) {
      together(parts, part + 1, Plans.joined(so, plan), at, plans);
    }
  }

  @Override
  public Planner any(Requirement.Any requirement) {
    return at -> requirement.parts().stream().flatMap(it -> plans(it, at).stream()).toList();
  }
}
