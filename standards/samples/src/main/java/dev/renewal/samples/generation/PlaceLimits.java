package dev.renewal.samples.generation;

import java.util.List;

/** The most records that the numbers of three digits within a place allow. */
final class PlaceLimits {

  private static final int MOST = 999;

  private PlaceLimits() {}

  /** Adds a reason for each group with more records at a place than it has numbers. */
  static void check(List<GroupRun> groups, Reasons reasons) {
    for (GroupRun group : groups) {
      int most = group.spread().map(Spread::most).orElse(0);
      if (most > MOST) {
        reasons.add("place", "group", group.plan().name(), "count", most, "most", MOST);
      }
    }
  }
}
