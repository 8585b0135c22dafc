package dev.renewal.samples.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.random.RandomStream;
import dev.renewal.samples.drawing.RecordStreams;
import dev.renewal.schema.ValueType;
import dev.renewal.violation.Edit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Days and times before those that only meet a bound: along a document each day lies some days
 * before the next one, and the times of one thing keep their distances.
 */
final class Days {
  private static final int GAP_DAYS = 8;
  private static final int EARLIER_DAYS = 20;

  /** From eight in the morning to five in the afternoon, where the day begins at eight. */
  private static final int WORKING_MINUTES = 9 * 60;

  private final long seed;
  private final long index;

  Days(long seed, long index) {
    this.seed = seed;
    this.index = index;
  }

  /** A change for each date and instant. */
  List<Edit> edits(Dataset dataset) {
    Map<String, List<Leaf>> dates = new LinkedHashMap<>();
    Map<String, List<Leaf>> instants = new LinkedHashMap<>();
    for (Leaf leaf : Leaf.of(dataset)) {
      ValueType.Kind kind = leaf.attribute().type().kind();
      if (kind == ValueType.Kind.DATE) {
        dates.computeIfAbsent(leaf.kind() + leaf.index(), unused -> new ArrayList<>()).add(leaf);
      } else if (kind == ValueType.Kind.INSTANT) {
        instants.computeIfAbsent(owner(leaf), unused -> new ArrayList<>()).add(leaf);
      }
    }
    List<Edit> edits = new ArrayList<>();
    dates.values().forEach(document -> dates(document, edits));
    Map<String, RandomStream> numbers = new HashMap<>();
    instants.values().forEach(thing -> instants(thing, numbers, edits));
    return edits;
  }

  private static String owner(Leaf leaf) {
    return leaf.pointer().substring(0, leaf.pointer().lastIndexOf('/'));
  }

  private RandomStream numbers(Leaf leaf, String what) {
    return RecordStreams.of(
        RecordStreams.of(seed, what + leaf.kind(), index).nextLong(), leaf.kind(), leaf.index());
  }

  private void dates(List<Leaf> document, List<Edit> edits) {
    RandomStream numbers = numbers(document.get(0), "days ");
    int back = 0;
    for (int at = document.size() - 1; at >= 0; at--) {
      Leaf leaf = document.get(at);
      back += 1 + numbers.nextInt(GAP_DAYS);
      LocalDate day = (LocalDate) leaf.value();
      edits.add(Edit.replace(leaf.pointer(), day, day.minusDays(back)));
    }
  }

  private void instants(List<Leaf> thing, Map<String, RandomStream> all, List<Edit> edits) {
    Leaf first = thing.get(0);
    RandomStream numbers =
        all.computeIfAbsent(first.kind() + first.index(), unused -> numbers(first, "times "));
    Duration back = Duration.ofDays(1 + numbers.nextInt(EARLIER_DAYS));
    Duration shift = Duration.ofMinutes(numbers.nextInt(WORKING_MINUTES)).minus(back);
    for (Leaf leaf : thing) {
      Instant time = (Instant) leaf.value();
      edits.add(Edit.replace(leaf.pointer(), time, time.plus(shift)));
    }
  }
}
