package dev.renewal.violation.internal;

import dev.renewal.standard.Codelist;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Values;
import dev.renewal.violation.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans that make dated steps complete up to the last one taken, and dated in their order. */
final class Ordering {
  private static final int FEW = 2;

  private final Workshop workshop;
  private final Requirement.Sequence requirement;
  private final Context at;
  private final List<String> codes;

  Ordering(Workshop workshop, Requirement.Sequence requirement, Context at) {
    this.workshop = workshop;
    this.requirement = requirement;
    this.at = at;
    this.codes = workshop.scene.list(requirement.order()).map(OtherValues::codes).orElse(List.of());
  }

  List<List<Edit>> plans() {
    int taken = last(dates(workshop, at)) + 1;
    List<List<Edit>> plans = new ArrayList<>();
    if (taken >= FEW) {
      upTo(taken).ifPresent(plans::add);
    }
    upTo(codes.size()).ifPresent(plans::add);
    upTo(Math.min(FEW, codes.size())).ifPresent(plans::add);
    return plans.stream().distinct().toList();
  }

  private static int last(Map<Integer, List<Reading.Hit>> dates) {
    return dates.keySet().stream().mapToInt(it -> it).max().orElse(-1);
  }

  /** The dates of steps by their place in the order. */
  private Map<Integer, List<Reading.Hit>> dates(Workshop there, Context from) {
    Map<Integer, List<Reading.Hit>> dates = new TreeMap<>();
    Optional<Codelist> list = there.scene.list(requirement.order());
    for (Reading.Hit element : there.reading.select(requirement.steps(), from)) {
      Context here = Context.of(element.value());
      List<Reading.Hit> step = there.reading.at(requirement.step(), here);
      List<Reading.Hit> date = there.reading.at(requirement.date(), here);
      if (!step.isEmpty() && !date.isEmpty()) {
        String name = Scene.comparable(step.get(0).value().value()).toString();
        list.flatMap(it -> it.find(name))
            .ifPresent(
                item ->
                    dates
                        .computeIfAbsent(codes.indexOf(item.code()), unused -> new ArrayList<>())
                        .addAll(date));
      }
    }
    return dates;
  }

  private Optional<List<Edit>> upTo(int steps) {
    List<Edit> plan = List.of();
    for (int step = 0; step < steps; step++) {
      Workshop there = workshop.with(workshop.scene.with(plan));
      Optional<Context> moved = at.in(there.scene);
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      Optional<List<Edit>> more = taken(there, moved.get(), step);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      plan = Plans.joined(plan, more.get());
    }
    return ordered(plan, steps);
  }

  /** A plan that takes a step, on the day of the next one taken. */
  private Optional<List<Edit>> taken(Workshop there, Context from, int step) {
    Map<Integer, List<Reading.Hit>> dates = dates(there, from);
    if (dates.containsKey(step)) {
      return Optional.of(List.of());
    }
    Values steps = new Values(requirement.steps(), Optional.of(requirement.step()));
    Goal goal = new Goal(Goal.Kind.EQUAL, codes.get(step));
    for (List<Edit> first : new Keyed(there, from, steps, goal).plans()) {
      Workshop after = there.with(there.scene.with(first));
      Optional<Context> moved = from.in(after.scene);
      if (moved.isPresent()) {
        Optional<List<Edit>> dated = dated(after, moved.get(), step);
        if (dated.isPresent()) {
          return Optional.of(Plans.joined(first, dated.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Edit>> dated(Workshop there, Context from, int step) {
    if (dates(there, from).containsKey(step)) {
      return Optional.of(List.of());
    }
    Selection selection = requirement.steps();
    Path date = requirement.date();
    Goal goal = new Goal(Goal.Kind.EQUAL, there.scene.asOf());
    for (Reading.Hit element : there.reading.select(selection, from)) {
      Context here = Context.of(element.value());
      boolean meant =
          there.reading.at(requirement.step(), here).stream()
              .anyMatch(it -> Scene.comparable(it.value().value()).equals(codes.get(step)));
      if (meant && there.reading.at(date, here).isEmpty()) {
        return there.growth.path(date, here, goal).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** The plan, with dates that fall moved to the day of the step after them. */
  private Optional<List<Edit>> ordered(List<Edit> plan, int steps) {
    Workshop there = workshop.with(workshop.scene.with(plan));
    Optional<Context> moved = at.in(there.scene);
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, List<Reading.Hit>> dates = dates(there, moved.get());
    List<Edit> more = new ArrayList<>();
    LocalDate next = there.scene.asOf();
    for (int step = steps - 1; step >= 0; step--) {
      for (Reading.Hit hit : dates.getOrDefault(step, List.of())) {
        Object end = hit.end();
        if (end == null || !(Scene.comparable(end) instanceof LocalDate day)) {
          return Optional.empty();
        }
        if (day.isAfter(next)) {
          List<List<Edit>> moves = there.moves.values(hit, new Goal(Goal.Kind.AT_MOST, next));
          if (moves.isEmpty()) {
            return Optional.empty();
          }
          more.addAll(moves.get(0));
        } else {
          next = day;
        }
      }
    }
    return Optional.of(Plans.joined(plan, more));
  }
}
