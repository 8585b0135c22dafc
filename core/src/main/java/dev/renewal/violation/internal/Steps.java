package dev.renewal.violation.internal;

import dev.renewal.quantity.PartialDate;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Requirement;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans that make dated steps lack one or run backwards. */
final class Steps {
  private final Workshop workshop;
  private final List<String> codes;
  private final Map<Integer, List<Step>> byPosition = new TreeMap<>();

  /** A dated step: its element, its code and its date. */
  private record Step(Spot element, Reading.Hit code, Reading.Hit date) {
    LocalDate day() {
      return (LocalDate) Scene.comparable(date.value().value());
    }
  }

  Steps(Workshop workshop, Requirement.Sequence requirement, Context at) {
    this.workshop = workshop;
    Optional<Codelist> list = workshop.scene.list(requirement.order());
    this.codes = list.map(OtherValues::codes).orElse(List.of());
    for (Reading.Hit element : workshop.reading.select(requirement.steps(), at)) {
      Context there = Context.of(element.value());
      List<Reading.Hit> code = workshop.reading.at(requirement.step(), there);
      List<Reading.Hit> date = workshop.reading.at(requirement.date(), there);
      if (code.isEmpty() || date.isEmpty() || list.isEmpty()) {
        continue;
      }
      String name = Scene.comparable(code.get(0).value().value()).toString();
      list.get()
          .find(name)
          .ifPresent(
              item ->
                  byPosition
                      .computeIfAbsent(codes.indexOf(item.code()), unused -> new ArrayList<>())
                      .add(new Step(element.value(), code.get(0), date.get(0))));
    }
  }

  List<List<Edit>> plans() {
    List<List<Edit>> plans = new ArrayList<>();
    List<Integer> positions = new ArrayList<>(byPosition.keySet());
    for (int at = 0; at < positions.size() - 1; at++) {
      List<Step> steps = steps(positions, at);
      Plans.removeAll(steps.stream().map(Step::element).toList()).ifPresent(plans::add);
    }
    for (int at = positions.size() - 1; at > 0; at--) {
      List<Step> before = steps(positions, at - 1);
      List<Step> steps = steps(positions, at);
      dated(steps.get(steps.size() - 1), before.get(before.size() - 1).day().minusDays(1))
          .ifPresent(plans::add);
    }
    for (int at = 0; at < positions.size() - 1; at++) {
      Plans.removeAll(steps(positions, at).stream().map(it -> it.date().value()).toList())
          .ifPresent(plans::add);
    }
    if (positions.size() == 1) {
      plans.addAll(later(steps(positions, 0), positions.get(0)));
      followed(steps(positions, 0), positions.get(0)).ifPresent(plans::add);
    }
    if (plans.isEmpty()) {
      workshop.obstacles.add(Reason.NO_SMALLER_STEP);
    }
    return plans;
  }

  private List<Step> steps(List<Integer> positions, int at) {
    return byPosition.getOrDefault(positions.get(at), List.of());
  }

  private static Optional<List<Edit>> dated(Step step, LocalDate day) {
    Spot date = step.date().value();
    Optional<Object> value =
        switch (date.valueType().kind()) {
          case DATE -> Optional.of(day);
          case PARTIAL_DATE -> Optional.of(PartialDate.of(day));
          default -> Optional.empty();
        };
    return step.date().derived().isPresent()
        ? Optional.empty()
        : value.map(it -> Plans.one(Edit.replace(date.pointer(), date.value(), it)));
  }

  /** A single first step becomes a later one, so that those before it are lacking. */
  private List<List<Edit>> later(List<Step> steps, int position) {
    return steps.size() > 1
        ? List.of()
        : coded(steps.get(0), Math.max(1, position + 1)).map(Plans::one).stream().toList();
  }

  /** The step under the code of a position; empty if there is none. */
  private Optional<Edit> coded(Step step, int position) {
    Spot code = step.code().value();
    return position < codes.size()
        ? Moves.exactly(code.valueType(), codes.get(position))
            .map(it -> Edit.replace(code.pointer(), code.value(), it))
        : Optional.empty();
  }

  /** A single step is followed by the next one, dated the day before it. */
  private Optional<List<Edit>> followed(List<Step> steps, int position) {
    Step step = steps.get(0);
    Optional<List<Edit>> copy = workshop.growth.copy(step.element(), 1);
    Optional<Edit> next = coded(step, position + 1);
    Optional<List<Edit>> day = dated(step, step.day().minusDays(1));
    if (steps.size() > 1 || copy.isEmpty() || next.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> plan = new ArrayList<>(copy.get());
    String place = copy.get().get(0).pointer();
    plan.add(moved(next.get(), step.element(), place));
    plan.add(moved(day.get().get(0), step.element(), place));
    return Optional.of(plan);
  }

  /** The edit of an element, made in its copy. */
  private static Edit moved(Edit edit, Spot from, String to) {
    String pointer = to + edit.pointer().substring(from.pointer().length());
    return Edit.replace(pointer, edit.oldValue().orElseThrow(), edit.newValue().orElseThrow());
  }
}
