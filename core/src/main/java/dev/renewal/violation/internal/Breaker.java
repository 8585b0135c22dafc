package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.standard.Comparison;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans that might make a requirement fail; whether they do is seen by running it. */
final class Breaker implements Requirement.Cases<Breaker.Planner> {
  private static final int BRANCHES = 8;
  private static final int PLANS = 64;

  private final Workshop workshop;

  Breaker(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Makes plans for a place. */
  interface Planner {
    List<List<Edit>> at(Context at);
  }

  /** Plans for a requirement, the smallest first. */
  List<List<Edit>> plans(Requirement requirement, Context at) {
    return Plans.smallestFirst(requirement.accept(this).at(at));
  }

  @Override
  public Planner present(Requirement.Present requirement) {
    return at -> absence(requirement.values(), at);
  }

  /** Plans that make a selection of values find nothing. */
  private List<List<Edit>> absence(Values values, Context at) {
    List<Reading.Hit> hits = workshop.reading.hits(values, at);
    List<Spot> elements = hits.stream().map(Reading.Hit::element).distinct().toList();
    List<Spot> found = hits.stream().map(Reading.Hit::value).toList();
    List<List<Edit>> plans = new ArrayList<>();
    Plans.removeAll(found).ifPresent(plans::add);
    Selection selection = values.of();
    selection.where().ifPresent(where -> plans.addAll(workshop.counts.spoiled(where, elements)));
    if (values.path().isPresent()) {
      Plans.removeAll(elements).ifPresent(plans::add);
    }
    List<Spot> owners =
        found.stream().map(Spot::owner).filter(it -> !it.isRoot() && isPart(it, at)).toList();
    if (owners.size() == found.size()) {
      Plans.removeAll(owners).ifPresent(plans::add);
    }
    if (selection.pick().isPresent()) {
      Selection all = Selection.of(selection.from());
      Plans.removeAll(workshop.reading.select(all, at).stream().map(Reading.Hit::value).toList())
          .ifPresent(plans::add);
    }
    return plans;
  }

  /** Whether a value stands beneath a subject rather than above or beside it. */
  private static boolean isPart(Spot spot, Context at) {
    return at.self().filter(self -> spot.pointer().startsWith(self.pointer() + "/")).isPresent();
  }

  @Override
  public Planner absent(Requirement.Absent requirement) {
    return at -> workshop.growth.something(requirement.values(), at);
  }

  @Override
  public Planner compare(Requirement.Compare requirement) {
    return at -> {
      List<OperandCode> sides = workshop.scene.sides(requirement, at);
      Object left = workshop.scene.value(sides.get(0), at);
      Object right = workshop.scene.value(sides.get(1), at);
      Optional<Comparison> comparison = comparison(requirement, at);
      List<List<Edit>> plans = new ArrayList<>();
      if (comparison.isPresent()) {
        @Nullable Object width = width(requirement, comparison.get(), at, sides.get(0));
        if (right != null) {
          for (Goal goal : goals(comparison.get(), right, width, false)) {
            plans.addAll(workshop.moves.of(requirement.left(), sides.get(0), at, goal));
          }
        }
        if (left != null) {
          for (Goal goal : goals(comparison.get(), left, width, true)) {
            plans.addAll(workshop.moves.of(requirement.right(), sides.get(1), at, goal));
          }
        }
      }
      if (isUnset(requirement.left(), left) || isUnset(requirement.right(), right)) {
        workshop.obstacles.add(Reason.PARAMETER_NOT_SET);
      }
      requirement.byData().ifPresent(by -> plans.addAll(otherComparators(by, at)));
      return plans;
    };
  }

  private static boolean isUnset(Operand operand, @Nullable Object value) {
    return operand instanceof Operand.Parameter && value == null;
  }

  /** The comparison, which may be told by data. */
  Optional<Comparison> comparison(Requirement.Compare requirement, Context at) {
    if (requirement.by().isPresent()) {
      return requirement.by();
    }
    OperandCode code = workshop.scene.operand(requirement.byData().orElseThrow(), at, null);
    return workshop.scene.value(code, at) instanceof TargetComparator comparator
        ? Comparison.ofSign(comparator.symbol())
        : Optional.empty();
  }

  private @Nullable Object width(
      Requirement.Compare requirement, Comparison comparison, Context at, OperandCode like) {
    if (comparison != Comparison.ABOUT || requirement.tolerance().isEmpty()) {
      return null;
    }
    OperandCode code = workshop.scene.operand(requirement.tolerance().get(), at, like);
    return workshop.scene.value(code, at);
  }

  /** Where one side must lie for a comparison to fail, given the other side. */
  private static List<Goal> goals(
      Comparison comparison, Object other, @Nullable Object width, boolean mirrored) {
    if (comparison == Comparison.ABOUT) {
      if (width == null) {
        return List.of();
      }
      Fraction middle = Exact.of(other);
      return List.of(
          new Goal(Goal.Kind.BELOW, middle.minus(Exact.of(width))),
          new Goal(Goal.Kind.ABOVE, middle.plus(Exact.of(width))));
    }
    Goal goal = Goal.failing(comparison, other);
    return List.of(mirrored ? goal.mirrored(other) : goal);
  }

  private List<List<Edit>> otherComparators(Operand by, Context at) {
    if (!(by instanceof Operand.Found found)) {
      return List.of();
    }
    List<List<Edit>> plans = new ArrayList<>();
    for (Reading.Hit hit : workshop.reading.hits(found.values(), at)) {
      Goal other = new Goal(Goal.Kind.DIFFERENT, Scene.comparable(hit.value().value()));
      plans.addAll(workshop.moves.values(hit, other));
    }
    return plans;
  }

  @Override
  public Planner every(Requirement.Every requirement) {
    return at -> workshop.inclusions.plans(requirement, at);
  }

  @Override
  public Planner sequence(Requirement.Sequence requirement) {
    return at -> new Steps(workshop, requirement, at).plans();
  }

  @Override
  public Planner all(Requirement.All requirement) {
    return at -> {
      List<List<Edit>> plans = new ArrayList<>();
      for (Requirement part : requirement.parts()) {
        plans.addAll(plans(part, at));
      }
      return plans;
    };
  }

  @Override
  public Planner any(Requirement.Any requirement) {
    return at -> {
      List<List<Edit>> plans = new ArrayList<>();
      together(requirement.parts(), 0, List.of(), at, plans);
      return plans;
    };
  }

  /** Breaks one branch after the other, each over what the ones before have changed. */
  private void together(
      List<Requirement> parts, int part, List<Edit> so, Context at, List<List<Edit>> plans) {
    if (part == parts.size()) {
      plans.add(so);
      return;
    }
    Workshop there = workshop.with(workshop.scene.with(so));
    Optional<Context> moved = at.in(there.scene);
    if (moved.isEmpty() || plans.size() >= PLANS) {
      return;
    }
    Truth truth = there.scene.judge(parts.get(part), moved.get(), false);
    if (truth == Truth.FAILS || truth == Truth.VACUOUS) {
      together(parts, part + 1, so, at, plans);
      return;
    }
    there.breaker.plans(parts.get(part), moved.get()).stream()
        .limit(BRANCHES)
        .forEach(
            plan -> {
              List<Edit> longer = new ArrayList<>(so);
              longer.addAll(plan);
              together(parts, part + 1, longer, at, plans);
            });
  }
}
