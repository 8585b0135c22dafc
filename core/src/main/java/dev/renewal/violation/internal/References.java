package dev.renewal.violation.internal;

import dev.renewal.standard.Path;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans that make a path lead to a value in the document that a reference names. */
final class References {
  private static final int TARGETS = 3;

  private final Workshop workshop;
  private final Context at;

  References(Workshop workshop, Context at) {
    this.workshop = workshop;
    this.at = at;
  }

  /**
   * Plans for a path that follows a reference.
   *
   * @param path the path
   * @param goal what the value must meet; null for any value
   */
  List<List<Edit>> path(Path path, @Nullable Goal goal) {
    int hop = hop(path);
    Path head = part(path, 0, hop + 1);
    Path tail = new Path(Path.Anchor.SELF, path.steps().subList(hop + 1, path.steps().size()));
    List<List<Edit>> plans = new ArrayList<>();
    List<Reading.Hit> references = workshop.reading.at(head, at);
    for (Reading.Hit reference : references) {
      target(workshop.scene, reference)
          .ifPresent(it -> plans.addAll(workshop.growth.path(tail, Context.of(it), goal)));
    }
    if (references.isEmpty()) {
      referring(head).forEach(first -> plans.addAll(after(first, path, goal)));
    }
    return plans;
  }

  private static int hop(Path path) {
    int hop = 0;
    while (!path.steps().get(hop).follow()) {
      hop++;
    }
    return hop;
  }

  /** A part of a path whose last step is the reference itself. */
  private static Path part(Path path, int from, int to) {
    List<Path.Step> steps = new ArrayList<>(path.steps().subList(from, to));
    Path.Step last = steps.remove(steps.size() - 1);
    steps.add(new Path.Step(last.name(), false));
    return new Path(path.anchor(), path.dataset(), steps);
  }

  private static Optional<Spot> target(Scene scene, Reading.Hit reference) {
    return reference
        .value()
        .attribute()
        .refersTo()
        .flatMap(kind -> scene.document(kind, reference.value().value().toString()));
  }

  /** Plans that set the reference: to what a document of its kind is called, or to a new one. */
  private List<List<Edit>> referring(Path head) {
    List<List<Edit>> plans = new ArrayList<>();
    for (List<Edit> first : workshop.growth.path(head, at, null)) {
      plans.add(first);
      Scene grown = workshop.scene.with(first);
      for (Reading.Hit reference : hits(grown, head)) {
        Set<String> ids = reference.value().attribute().refersTo().map(grown::ids).orElse(Set.of());
        ids.stream()
            .filter(id -> !id.equals(reference.value().value()))
            .limit(TARGETS)
            .map(id -> Edit.replace(reference.value().pointer(), reference.value().value(), id))
            .forEach(edit -> plans.add(Plans.joined(first, Plans.one(edit))));
      }
    }
    return plans;
  }

  private List<Reading.Hit> hits(Scene grown, Path head) {
    return at.in(grown).stream()
        .flatMap(moved -> new Reading(grown).at(head, moved).stream())
        .toList();
  }

  private List<List<Edit>> after(List<Edit> first, Path path, @Nullable Goal goal) {
    Workshop there = workshop.with(workshop.scene.with(first));
    Optional<Context> moved = at.in(there.scene);
    if (moved.isEmpty()) {
      return List.of();
    }
    List<Reading.Hit> there0 = there.reading.at(path, moved.get());
    boolean met =
        !there0.isEmpty()
            && (goal == null
                || there0.stream()
                    .map(Reading.Hit::end)
                    .anyMatch(it -> it != null && goal.isMetBy(Scene.comparable(it))));
    if (met) {
      return List.of(first);
    }
    return there.growth.path(path, moved.get(), goal).stream()
        .map(more -> Plans.joined(first, more))
        .toList();
  }
}
