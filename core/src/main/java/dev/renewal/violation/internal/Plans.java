package dev.renewal.violation.internal;

import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists of edits that might reach what is wanted, and ways to put them together. */
final class Plans {
  private static final int VARIANTS = 8;

  private Plans() {}

  static List<Edit> one(Edit edit) {
    return List.of(edit);
  }

  /** One plan after the other. */
  static List<Edit> joined(List<Edit> first, List<Edit> more) {
    List<Edit> both = new ArrayList<>(first);
    both.addAll(more);
    return both;
  }

  /**
   * One plan for several places: the first plan of each, the second of each, and so on.
   *
   * @param perPlace the plans for each place
   * @return plans for all places; none if some place has none
   */
  static List<List<Edit>> together(List<List<List<Edit>>> perPlace) {
    if (perPlace.isEmpty() || perPlace.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    int variants = perPlace.stream().mapToInt(List::size).max().orElse(0);
    List<List<Edit>> plans = new ArrayList<>();
    for (int variant = 0; variant < Math.min(variants, VARIANTS); variant++) {
      List<Edit> plan = new ArrayList<>();
      for (List<List<Edit>> place : perPlace) {
        plan.addAll(place.get(Math.min(variant, place.size() - 1)));
      }
      plans.add(plan);
    }
    return plans;
  }

  /** The removal of a value; empty if an object cannot be without it. */
  static Optional<Edit> remove(Spot spot) {
    if (spot.index() >= 0) {
      return Optional.of(Edit.remove(spot.pointer(), spot.value()));
    }
    return spot.attribute().isMandatory()
        ? Optional.empty()
        : Optional.of(Edit.remove(spot.pointer(), spot.value()));
  }

  /**
   * The removal of several values; whole lists at once, elements from the last to the first.
   *
   * @param spots the values
   * @return the plan; empty if there are none or one of them cannot be removed
   */
  static Optional<List<Edit>> removeAll(List<Spot> spots) {
    List<Spot> ordered =
        spots.stream().sorted(Comparator.comparing(it -> it, Spot::order)).toList();
    List<Edit> edits = new ArrayList<>();
    String before = "";
    for (int at = ordered.size() - 1; at >= 0; at--) {
      Spot spot = ordered.get(at);
      String pointer = spot.pointer();
      if (pointer.equals(before)) {
        continue;
      }
      before = pointer;
      int size = spot.index() < 0 ? 0 : list(spot).size();
      if (size > 1 && spot.index() == size - 1 && hasAll(ordered, at, size)) {
        edits.add(Edit.remove(spot.attributePointer(), list(spot)));
        at -= size - 1;
        before = ordered.get(at).pointer();
        continue;
      }
      Optional<Edit> removal = remove(spot);
      if (removal.isEmpty()) {
        return Optional.empty();
      }
      edits.add(removal.get());
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
  }

  private static boolean hasAll(List<Spot> ordered, int last, int size) {
    if (last < size - 1) {
      return false;
    }
    String list = ordered.get(last).attributePointer();
    for (int at = 0; at < size; at++) {
      Spot spot = ordered.get(last - size + 1 + at);
      if (spot.index() != at || !spot.attributePointer().equals(list)) {
        return false;
      }
    }
    return true;
  }

  static List<?> list(Spot element) {
    Object list = element.attribute().get(element.owner().value());
    return list instanceof List<?> elements ? elements : List.of();
  }

  /** The smallest plans first, else as they came. */
  static List<List<Edit>> smallestFirst(List<List<Edit>> plans) {
    return plans.stream().distinct().sorted(Comparator.comparing(List::size)).toList();
  }
}
