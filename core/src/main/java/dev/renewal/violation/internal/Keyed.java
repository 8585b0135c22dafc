package dev.renewal.violation.internal;

import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans that give a selection of values one that meets a goal, in an element of its own. */
final class Keyed {
  private static final int ALTERNATIVES = 2;

  private final Workshop workshop;
  private final Context at;
  private final Values values;
  private final @Nullable Goal goal;

  /**
   * Plans for values.
   *
   * @param workshop over what
   * @param at from where
   * @param values where the value shall be found
   * @param goal what it must meet; null for any value
   */
  Keyed(Workshop workshop, Context at, Values values, @Nullable Goal goal) {
    this.workshop = workshop;
    this.at = at;
    this.values = split(values);
    this.goal = goal;
  }

  List<List<Edit>> plans() {
    List<List<Edit>> plans = new ArrayList<>();
    if (values.path().isEmpty() && values.of().isPlain()) {
      plans.addAll(workshop.growth.path(values.of().from(), at, goal));
    } else {
      plans.addAll(elements());
    }
    return plans.stream().filter(this::finds).toList();
  }

  /** The elements and the path of their keys, where one path leads through both. */
  static Values split(Values values) {
    Path from = values.of().from();
    int last = from.steps().size() - 1;
    boolean one = values.path().isEmpty() && values.of().isPlain() && last > 0;
    if (!one || from.steps().get(last - 1).follow()) {
      return values;
    }
    Path elements = new Path(from.anchor(), from.dataset(), from.steps().subList(0, last));
    Path key = new Path(Path.Anchor.SELF, from.steps().subList(last, last + 1));
    return new Values(Selection.of(elements), Optional.of(key));
  }

  private boolean finds(List<Edit> plan) {
    Workshop there = workshop.with(workshop.scene.with(plan));
    return at.in(there.scene).stream()
        .flatMap(moved -> there.reading.hits(values, moved).stream())
        .anyMatch(this::isMet);
  }

  private boolean isMet(Reading.Hit hit) {
    Object end = hit.end();
    return end != null && (goal == null || goal.isMetBy(Scene.comparable(end)));
  }

  /** Plans for an element of the selection that lacks the key, be it there or new. */
  private List<List<Edit>> elements() {
    List<List<Edit>> plans = new ArrayList<>(within(List.of()));
    for (List<Edit> first : workshop.growth.element(values.of(), at)) {
      if (plans.size() < ALTERNATIVES) {
        plans.addAll(within(first));
      }
    }
    return plans;
  }

  private List<List<Edit>> within(List<Edit> first) {
    Workshop there = workshop.with(workshop.scene.with(first));
    Optional<Context> moved = at.in(there.scene);
    if (moved.isEmpty()) {
      return List.of();
    }
    List<Reading.Hit> elements = there.reading.select(all(), moved.get());
    if (!first.isEmpty() && finds(first)) {
      return picked(there, moved.get(), List.of()).stream()
          .map(more -> Plans.joined(first, more))
          .toList();
    }
    List<List<Edit>> plans = new ArrayList<>();
    for (int last = elements.size() - 1; last >= 0 && plans.isEmpty(); last--) {
      Spot element = elements.get(last).value();
      for (List<Edit> more : keyed(there, element, !first.isEmpty())) {
        picked(there, moved.get(), more).ifPresent(it -> plans.add(Plans.joined(first, it)));
      }
      if (!first.isEmpty()) {
        break;
      }
    }
    return plans;
  }

  /** The selection with all that can be picked. */
  private Selection all() {
    return new Selection(
        values.of().from(), values.of().where(), Optional.empty(), Optional.empty());
  }

  /** The plan, with what the pick of the selection goes by in each element. */
  private Optional<List<Edit>> picked(Workshop there, Context from, List<Edit> plan) {
    Optional<Operand> by = values.of().pick().map(it -> it.by());
    if (by.isEmpty()) {
      return Optional.of(plan);
    }
    List<Edit> so = plan;
    Workshop after = there.with(there.scene.with(so));
    Optional<Context> here = from.in(after.scene);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    for (Reading.Hit element : after.reading.select(all(), here.get())) {
      for (Values read : Reading.values(by.get())) {
        Workshop now = there.with(there.scene.with(so));
        Optional<List<Edit>> more =
            Context.of(element.value())
                .in(now.scene)
                .flatMap(
                    it ->
                        now.fulfilment.plans(new Requirement.Present(read), it).stream()
                            .findFirst());
        if (more.isEmpty()) {
          return Optional.empty();
        }
        so = Plans.joined(so, more.get());
      }
    }
    return Optional.of(so);
  }

  private List<List<Edit>> keyed(Workshop there, Spot element, boolean isNew) {
    Context here = Context.of(element);
    if (values.path().isEmpty()) {
      return isNew ? List.of(List.of()) : List.of();
    }
    Path path = values.path().get();
    List<Reading.Hit> keys = there.reading.at(path, here);
    if (keys.isEmpty()) {
      return there.growth.path(path, here, goal);
    }
    List<List<Edit>> plans = new ArrayList<>();
    if (isNew && keys.stream().anyMatch(this::isMet)) {
      plans.add(List.of());
    }
    boolean changes = isNew || values.of().pick().isPresent();
    if (changes && goal != null) {
      keys.forEach(key -> plans.addAll(there.moves.values(key, goal)));
    }
    if (keys.get(0).value().index() >= 0) {
      plans.addAll(there.growth.path(path, here, goal));
    }
    return plans;
  }
}
