package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Probe;
import dev.renewal.quantity.Fraction;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans that make a selection have more or fewer elements. */
final class Counts {
  private static final long MOST = 1000;
  private static final int FEW = 8;
  private static final int MANY = 60;

  private final Workshop workshop;

  Counts(Workshop workshop) {
    this.workshop = workshop;
  }

  /**
   * Plans for a count.
   *
   * @param selection what is counted
   * @param at from where
   * @param least the count as it is, as far as filters are decided
   * @param most the count if all undecided elements count
   * @param goal where it shall lie
   */
  List<List<Edit>> plans(
      Selection selection, Context at, Fraction least, Fraction most, Goal goal) {
    List<List<Edit>> plans = new ArrayList<>();
    for (Goal side : goal.sides()) {
      Optional<BigDecimal> target = Exact.step(side, Exact.of(side.bound()), 0);
      if (target.isEmpty() || target.get().signum() < 0) {
        workshop.obstacles.add(Reason.NO_SMALLER_STEP);
        continue;
      }
      Fraction wanted = Fraction.of(target.get());
      if (wanted.compareTo(most) < 0) {
        plans.addAll(fewer(selection, at, number(most.minus(wanted))));
      }
      if (wanted.compareTo(least) > 0) {
        plans.addAll(more(selection, at, number(wanted.minus(least))));
      }
    }
    return plans;
  }

  private static int number(Fraction difference) {
    return Math.toIntExact(Math.min(MOST, Exact.floor(difference)));
  }

  private List<List<Edit>> fewer(Selection selection, Context at, int number) {
    List<Spot> elements = workshop.reading.possible(selection, at);
    return selection.distinct().isPresent()
        ? fewerKeys(selection.distinct().get(), elements, number)
        : fewerElements(selection, elements, number);
  }

  private List<List<Edit>> fewerElements(Selection selection, List<Spot> elements, int number) {
    if (number > elements.size()) {
      workshop.obstacles.add(Reason.NO_SMALLER_STEP);
      return List.of();
    }
    List<List<Edit>> plans = new ArrayList<>();
    List<Spot> last = elements.subList(elements.size() - number, elements.size());
    List<Spot> first = elements.subList(0, number);
    if (selection.where().isPresent()) {
      plans.addAll(spoiled(selection.where().get(), last));
      plans.addAll(spoiled(selection.where().get(), first));
    }
    Plans.removeAll(last).ifPresent(plans::add);
    Plans.removeAll(first).ifPresent(plans::add);
    return plans;
  }

  /** Plans that make elements fail a filter. */
  List<List<Edit>> spoiled(Requirement where, List<Spot> elements) {
    return Plans.together(
        elements.stream().map(it -> workshop.breaker.plans(where, Context.of(it))).toList());
  }

  private List<List<Edit>> fewerKeys(Path distinct, List<Spot> elements, int number) {
    Map<Object, List<Reading.Hit>> byKey = byKey(distinct, elements);
    List<Object> keys = new ArrayList<>(byKey.keySet());
    List<List<Edit>> plans = new ArrayList<>();
    if (number > keys.size()) {
      workshop.obstacles.add(Reason.NO_SMALLER_STEP);
      return plans;
    }
    List<Reading.Hit> hits = new ArrayList<>();
    keys.subList(keys.size() - number, keys.size())
        .forEach(key -> hits.addAll(byKey.getOrDefault(key, List.of())));
    if (number < keys.size() && hits.stream().allMatch(it -> it.derived().isEmpty())) {
      Object kept = byKey.getOrDefault(keys.get(0), List.of()).get(0).value().value();
      plans.add(
          hits.stream()
              .map(Reading.Hit::value)
              .map(it -> Edit.replace(it.pointer(), it.value(), kept))
              .toList());
    }
    Plans.removeAll(hits.stream().map(Reading.Hit::element).toList()).ifPresent(plans::add);
    return plans;
  }

  private Map<Object, List<Reading.Hit>> byKey(Path distinct, List<Spot> elements) {
    Map<Object, List<Reading.Hit>> byKey = new LinkedHashMap<>();
    for (Spot element : elements) {
      for (Reading.Hit value : workshop.reading.at(distinct, Context.of(element))) {
        Object end = value.end();
        if (end != null) {
          byKey
              .computeIfAbsent(Probe.key(end), unused -> new ArrayList<>())
              .add(new Reading.Hit(element, value.value(), value.derived()));
        }
      }
    }
    return byKey;
  }

  private List<List<Edit>> more(Selection selection, Context at, int number) {
    List<Spot> elements =
        workshop.reading.select(selection, at).stream().map(Reading.Hit::value).toList();
    if (number == MOST) {
      return List.of();
    }
    List<List<Edit>> plans = new ArrayList<>();
    if (selection.distinct().isPresent()) {
      plans.addAll(moreKeys(selection, at, elements, number));
      return plans.isEmpty() ? oneByOne(selection, at, number) : plans;
    }
    if (selection.where().isPresent()) {
      List<Spot> others = workshop.reading.others(selection, at);
      if (others.size() >= number) {
        plans.addAll(
            Plans.together(
                others.subList(0, number).stream()
                    .map(it -> workshop.fulfilment.plans(selection.where().get(), Context.of(it)))
                    .toList()));
      }
    }
    if (!elements.isEmpty()) {
      copies(elements.get(elements.size() - 1), number).ifPresent(plans::add);
    } else if (number == 1) {
      plans.addAll(workshop.growth.element(selection, at));
    }
    return plans.isEmpty() ? oneByOne(selection, at, number) : plans;
  }

  /** One element after the other, each over what the ones before have changed. */
  private List<List<Edit>> oneByOne(Selection selection, Context at, int number) {
    if (number < 2 || number > (workshop.builds ? MANY : FEW)) {
      return List.of();
    }
    for (List<Edit> first : more(selection, at, 1)) {
      Workshop there = workshop.with(workshop.scene.with(first));
      Optional<Context> moved = at.in(there.scene);
      List<List<Edit>> rest =
          moved.map(it -> there.counts.more(selection, it, number - 1)).orElse(List.of());
      if (!rest.isEmpty()) {
        List<Edit> plan = new ArrayList<>(first);
        plan.addAll(rest.get(0));
        return List.of(plan);
      }
    }
    return List.of();
  }

  private Optional<List<Edit>> copies(Spot element, int number) {
    List<Edit> plan = new ArrayList<>();
    for (int copy = 1; copy <= number; copy++) {
      Optional<List<Edit>> edits = workshop.growth.copy(element, copy);
      if (edits.isEmpty()) {
        return Optional.empty();
      }
      plan.addAll(edits.get());
    }
    return Optional.of(plan);
  }

  /** Elements that share a key get keys of their own; else copies with other keys are added. */
  private List<List<Edit>> moreKeys(
      Selection selection, Context at, List<Spot> elements, int number) {
    Path distinct = selection.distinct().orElseThrow();
    Map<Object, List<Reading.Hit>> byKey = byKey(distinct, elements);
    if (workshop.builds) {
      return number == 1 ? oneKey(selection, at, byKey) : List.of();
    }
    List<Reading.Hit> spare = new ArrayList<>();
    byKey.values().forEach(hits -> spare.addAll(hits.subList(1, hits.size())));
    List<List<Edit>> plans = new ArrayList<>();
    if (spare.size() >= number) {
      rekeyed(spare.subList(0, number), byKey).ifPresent(plans::add);
    }
    if (elements.isEmpty() && number == 1) {
      plans.addAll(workshop.growth.element(selection, at));
    }
    if (number == 1 && !elements.isEmpty()) {
      Spot last = elements.get(elements.size() - 1);
      workshop
          .growth
          .copy(last, 1)
          .flatMap(it -> rekeyed(distinct, it, byKey))
          .ifPresent(plans::add);
    }
    return plans;
  }

  /** Plans for one key more, in an element that has none or a new one. */
  private List<List<Edit>> oneKey(
      Selection selection, Context at, Map<Object, List<Reading.Hit>> byKey) {
    Selection all =
        new Selection(selection.from(), selection.where(), Optional.empty(), Optional.empty());
    Values values = new Values(all, selection.distinct());
    if (byKey.isEmpty()) {
      return new Keyed(workshop, at, values, null).plans();
    }
    Reading.Hit like = byKey.values().iterator().next().get(0);
    return OtherValues.of(like.value().attribute(), like.value().value(), workshop.scene).stream()
        .filter(it -> !byKey.containsKey(Probe.key(end(like, it))))
        .limit(2)
        .map(it -> new Goal(Goal.Kind.EQUAL, Scene.comparable(end(like, it))))
        .flatMap(goal -> new Keyed(workshop, at, values, goal).plans().stream())
        .toList();
  }

  private Optional<List<Edit>> rekeyed(
      List<Reading.Hit> hits, Map<Object, List<Reading.Hit>> byKey) {
    List<Edit> plan = new ArrayList<>();
    List<Object> used = new ArrayList<>(byKey.keySet());
    for (Reading.Hit hit : hits) {
      Optional<Object> other =
          OtherValues.of(hit.value().attribute(), hit.value().value(), workshop.scene).stream()
              .filter(it -> !used.contains(Probe.key(end(hit, it))))
              .findFirst();
      if (other.isEmpty()) {
        return Optional.empty();
      }
      used.add(Probe.key(end(hit, other.get())));
      plan.add(Edit.replace(hit.value().pointer(), hit.value().value(), other.get()));
    }
    return Optional.of(plan);
  }

  private static Object end(Reading.Hit hit, Object value) {
    Object end = hit.derived().isEmpty() ? value : hit.derived().get().function().apply(value);
    return end == null ? value : end;
  }

  private Optional<List<Edit>> rekeyed(
      Path distinct, List<Edit> copy, Map<Object, List<Reading.Hit>> byKey) {
    Edit addition = copy.get(0);
    Scene grown = workshop.scene.with(copy);
    Optional<Spot> element = grown.find(addition.pointer());
    if (element.isEmpty()) {
      return Optional.empty();
    }
    Workshop there = workshop.with(grown);
    List<Reading.Hit> hits =
        there.reading.at(distinct, Context.of(element.get())).stream()
            .map(it -> new Reading.Hit(element.get(), it.value(), it.derived()))
            .toList();
    return there
        .counts
        .rekeyed(hits, byKey)
        .flatMap(more -> grown.with(more).find(addition.pointer()))
        .map(it -> Plans.one(Edit.add(addition.pointer(), it.value())));
  }
}
