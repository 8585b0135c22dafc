package dev.renewal.score.internal;

import dev.renewal.score.treatment.ExactSum;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The mean scores of the indicators over the units that have one, whatever their order. */
public final class LeafMeans {
  private final Map<Integer, Sum> sums = new TreeMap<>();

  /** What the scores of one indicator add up to. */
  private static final class Sum {
    private final ExactSum sum = new ExactSum();
    private int count;
  }

  /** Takes the scores of the unit that was scored last. */
  void add(UnitRun run) {
    for (LeafModel leaf : run.fitted().model().leaves()) {
      if (run.isPresent(leaf.index())) {
        Sum sum = sums.computeIfAbsent(leaf.index(), unused -> new Sum());
        sum.sum.add(run.number(leaf.index()));
        sum.count++;
      }
    }
  }

  /** The mean score of an indicator, by the index of its node. */
  OptionalDouble of(int leaf) {
    Sum sum = sums.get(leaf);
    return sum == null ? OptionalDouble.empty() : OptionalDouble.of(sum.sum.value() / sum.count);
  }
}
