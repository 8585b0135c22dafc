package dev.renewal.samples.generation;

import dev.renewal.random.RandomStream;
import dev.renewal.samples.drawing.RecordStreams;
import dev.renewal.samples.profile.SamplePlaces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of a sample: how many records it has, where they are, and where their numbers come from.
 */
final class GroupRun {

  private final GroupPlan plan;
  private final int count;
  private final Optional<Spread> spread;
  private final long seedOfValues;
  private final long seedOfBody;
  private final long firstOfKind;
  private final boolean isCalibrated;
  private final byte[] lineStart;

  /**
   * A group.
   *
   * @param plan what the profile says of it
   * @param count how many records it has
   * @param seed the seed of the sample
   * @param firstOfKind how many records of the same kind come before it
   * @param taken which numbers at its places are taken already
   * @param targets the sums of its values
   */
  GroupRun(
      GroupPlan plan,
      int count,
      long seed,
      long firstOfKind,
      TakenNumbers taken,
      Targets.Target[] targets) {
    this.plan = plan;
    this.count = count;
    this.firstOfKind = firstOfKind;
    isCalibrated = Arrays.stream(targets).anyMatch(Objects::nonNull);
    lineStart = ("{\"" + plan.kind().name() + "\":").getBytes(StandardCharsets.UTF_8);
    spread = plan.places().map(places -> spread(plan, places, count, taken, seed));
    spread.ifPresent(it -> taken.take(plan, it));
    seedOfValues = RecordStreams.seedOf(seed, plan.kind().name() + "/values");
    seedOfBody = RecordStreams.seedOf(seed, plan.kind().name());
  }

  private static Spread spread(
      GroupPlan plan, Places places, int count, TakenNumbers taken, long seed) {
    int[] numbers = taken.by(plan, places.size());
    return plan.group()
        .getPlaces()
        .flatMap(SamplePlaces::getEach)
        .map(each -> places.each(each, numbers))
        .orElseGet(() -> places.spread(count, numbers, seed, plan.name()));
  }

  GroupPlan plan() {
    return plan;
  }

  int count() {
    return count;
  }

  TextPattern id() {
    return plan.id();
  }

  Optional<Spread> spread() {
    return spread;
  }

  /** What stands before a record of the group on its line. */
  byte[] lineStart() {
    return lineStart;
  }

  /** Tells a record its place. */
  void locate(Row row) {
    if (spread.isPresent()) {
      spread.get().locate(row);
    }
  }

  /** The numbers that the values of a record are drawn with. */
  RandomStream numbersOfValues(int index) {
    return RandomStream.of(seedOfValues, firstOfKind + index);
  }

  /** Writes a record. */
  void write(int index, Row row, Blocks blocks, Utf8Sink out) {
    row.index = index;
    locate(row);
    if (isCalibrated) {
      blocks.fill(this, row);
    } else if (plan.values().size() > 0) {
      row.numbers = numbersOfValues(index);
      plan.values().fill(row);
    }
    row.numbers = RandomStream.of(seedOfBody, firstOfKind + index);
    plan.body().write(row, out);
  }
}
