package dev.renewal.check.internal.run;

import dev.renewal.check.internal.eval.Failure;
import dev.renewal.finding.Completeness;
import dev.renewal.finding.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of what is due is there, by document; mergeable. */
final class Completenesses {
  private record Key(String kind, String id) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = kind.compareTo(other.kind);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  private final Map<Key, long[]> counts = new TreeMap<>();

  void passed(Position position) {
    count(position, true);
  }

  void add(Position position, Judgement judgement) {
    if (judgement.outcome() == Outcome.FAILED) {
      boolean missing = judgement.trace().failures().stream().anyMatch(Failure::missing);
      count(position, !missing);
    }
  }

  private void count(Position position, boolean present) {
    Key key = new Key(position.subject().kind(), position.subject().id());
    long[] both = counts.computeIfAbsent(key, unused -> new long[2]);
    both[0] += present ? 1 : 0;
    both[1]++;
  }

  void merge(Completenesses other) {
    other.counts.forEach(
        (key, both) -> {
          long[] own = counts.computeIfAbsent(key, unused -> new long[2]);
          own[0] += both[0];
          own[1] += both[1];
        });
  }

  List<Completeness> all() {
    return counts.entrySet().stream()
        .<Completeness>map(
            entry ->
                Completeness.builder()
                    .kind(entry.getKey().kind())
                    .id(entry.getKey().id())
                    .present(entry.getValue()[0])
                    .expected(entry.getValue()[1])
                    .build())
        .toList();
  }
}
