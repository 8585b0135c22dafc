package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Probe;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Requirement;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans that make a filter hold at an element. */
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
    if (workshop.scene.judge(requirement, at, true) == Truth.HOLDS) {
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
    return at.in(changed)
        .filter(there -> changed.judge(requirement, there, true) == Truth.HOLDS)
        .isPresent();
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
      List<OperandCode> sides = workshop.scene.sides(requirement, at);
      Comparison comparison = requirement.by().orElse(Comparison.EQUAL);
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
    };
  }

  @Override
  public Planner every(Requirement.Every requirement) {
    return at -> {
      Set<Object> allowed = workshop.scene.members(requirement.in(), at);
      List<List<Edit>> plans = new ArrayList<>();
      for (Reading.Hit hit : workshop.inclusions.hits(requirement.members(), at)) {
        Object end = hit.end();
        if (end == null || allowed.contains(Probe.key(end))) {
          continue;
        }
        allowed.stream()
            .limit(ALTERNATIVES)
            .map(it -> Moves.exactly(hit.value().valueType(), it))
            .flatMap(Optional::stream)
            .map(it -> Edit.replace(hit.value().pointer(), hit.value().value(), it))
            .forEach(it -> plans.add(Plans.one(it)));
      }
      return plans;
    };
  }

  /** The order of steps is nothing that filters ask for. */
  @Override
  public Planner sequence(Requirement.Sequence requirement) {
    return at -> List.of();
  }

  @Override
  public Planner all(Requirement.All requirement) {
    return at -> {
      List<List<Edit>> plans = new ArrayList<>();
      together(requirement.parts(), 0, List.of(), at, plans);
      return plans;
    };
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
      List<Edit> longer = new ArrayList<>(so);
      longer.addAll(plan);
      together(parts, part + 1, longer, at, plans);
    }
  }

  @Override
  public Planner any(Requirement.Any requirement) {
    return at -> requirement.parts().stream().flatMap(it -> plans(it, at).stream()).toList();
  }
}
