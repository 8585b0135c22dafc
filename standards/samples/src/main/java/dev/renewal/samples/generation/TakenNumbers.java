package dev.renewal.samples.generation;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.samples.profile.SamplePlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers at which places are taken: groups of one kind over the same places go on counting
 * where the one before ended, so that codes made of them differ.
 */
final class TakenNumbers {

  private final Map<List<Object>, int[]> taken = new HashMap<>();

  /** For each place of a group how many numbers are taken. */
  int[] by(GroupPlan plan, int places) {
    return taken.computeIfAbsent(key(plan), unused -> new int[places]);
  }

  /** Takes the numbers of a group. */
  void take(GroupPlan plan, Spread spread) {
    taken.put(key(plan), spread.takenAfter());
  }

  private static List<Object> key(GroupPlan plan) {
    SamplePlaces places = plan.group().getPlaces().orElseThrow();
    List<DivisionCode> within = places.getWithin();
    return List.of(plan.kind().name(), within, places.getLevels());
  }
}
