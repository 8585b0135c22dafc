package dev.renewal.violation.internal;

import dev.renewal.check.internal.eval.Probe;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.violation.Edit;
import dev.renewal.violation.NoViolation.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans that take a member of one set out of another. */
final class Inclusions {
  private static final int MEMBERS = 6;
  private static final int ALTERNATIVES = 4;

  private final Workshop workshop;

  Inclusions(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The values a set is found from; none for sets that the standard or the calendar gives. */
  List<Reading.Hit> hits(MemberSet set, Context at) {
    return set instanceof MemberSet.Keys keys
        ? workshop.reading.hits(keys.values(), at)
        : List.of();
  }

  /** Plans for an inclusion. */
  List<List<Edit>> plans(Requirement.Every requirement, Context at) {
    Set<Object> covering = workshop.scene.members(requirement.in(), at);
    List<List<Edit>> plans = new ArrayList<>();
    for (Reading.Hit hit : hits(requirement.members(), at)) {
      plans.addAll(changed(hit, covering, ALTERNATIVES));
    }
    if (requirement.in() instanceof MemberSet.Keys keys) {
      Set<Object> members = workshop.scene.members(requirement.members(), at);
      List<Reading.Hit> right = workshop.reading.hits(keys.values(), at);
      for (Object member : tried(members)) {
        plans.addAll(uncovered(keys.values().of(), right, member));
      }
      Plans.removeAll(right.stream().map(Reading.Hit::element).toList()).ifPresent(plans::add);
    }
    if (plans.isEmpty()) {
      workshop.obstacles.add(Reason.WHOLE_DATASET);
    }
    return plans;
  }

  /** The last members first: their loss leaves what comes before alone. */
  private static List<Object> tried(Set<Object> members) {
    List<Object> all = new ArrayList<>(members);
    Set<Object> tried = new LinkedHashSet<>();
    for (int at = 0; at < all.size() && tried.size() < MEMBERS; at++) {
      tried.add(at % 2 == 0 ? all.get(all.size() - 1 - at / 2) : all.get(at / 2));
    }
    return List.copyOf(tried);
  }

  private List<List<Edit>> changed(Reading.Hit hit, Set<Object> covering, int limit) {
    List<List<Edit>> plans = new ArrayList<>();
    Spot spot = hit.value();
    for (Object other : OtherValues.of(spot.attribute(), spot.value(), workshop.scene)) {
      Optional<Object> key = key(hit, other);
      if (plans.size() < limit && key.isPresent() && !covering.contains(key.get())) {
        plans.add(Plans.one(Edit.replace(spot.pointer(), spot.value(), other)));
      }
    }
    if (plans.isEmpty()) {
      workshop.obstacles.add(
          hit.derived().isPresent() ? Reason.ONLY_DERIVED : Reason.NO_SMALLER_STEP);
    }
    return plans;
  }

  private static Optional<Object> key(Reading.Hit hit, Object value) {
    Object end = hit.derived().isEmpty() ? value : hit.derived().get().function().apply(value);
    return Optional.ofNullable(end).map(Probe::key);
  }

  /** Plans that leave a member uncovered by what covers it now. */
  private List<List<Edit>> uncovered(Selection selection, List<Reading.Hit> right, Object member) {
    List<Reading.Hit> carriers = new ArrayList<>();
    for (Reading.Hit hit : right) {
      Object end = hit.end();
      if (end != null && Probe.key(end).equals(member)) {
        carriers.add(hit);
      }
    }
    List<Spot> elements = carriers.stream().map(Reading.Hit::element).distinct().toList();
    List<List<Edit>> plans = new ArrayList<>();
    selection.where().ifPresent(where -> plans.addAll(workshop.counts.spoiled(where, elements)));
    plans.addAll(
        Plans.together(
            carriers.stream().map(hit -> changed(hit, Set.of(member), ALTERNATIVES)).toList()));
    Plans.removeAll(elements).ifPresent(plans::add);
    Plans.removeAll(carriers.stream().map(Reading.Hit::value).toList()).ifPresent(plans::add);
    return plans;
  }
}
