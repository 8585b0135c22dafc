package dev.renewal.check.internal.plausibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.model.community.Community;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.quantity.Money;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Slips that only a whole dataset shows do not depend on order or on how it is split. */
class DetectorsTest {
  private static Community community(String id, int households) {
    return Community.builder()
        .id(id)
        .name("社区")
        .townId("T1")
        .newBuild(false)
        .households(households)
        .dwellings(1000)
        .build();
  }

  private static void look(Detectors detectors, Community community) {
    detectors.look(
        RecordType.of(Community.class),
        community,
        new Seen("community", community.getId(), "/" + community.getId(), 0),
        slip -> {});
  }

  private static List<String> finish(Detectors detectors) {
    List<String> found = new ArrayList<>();
    detectors.finish(
        (seen, slip) ->
            found.add(seen.id() + " " + slip.id() + slip.path() + " " + slip.arguments()));
    Collections.sort(found);
    return found;
  }

  private static List<Community> communities(List<Integer> households) {
    List<Community> all = new ArrayList<>();
    for (int at = 0; at < households.size(); at++) {
      all.add(community("C" + at, households.get(at)));
    }
    return all;
  }

  @Property(tries = 200)
  void neitherOrderNorSplittingMatters(
      @ForAll @Size(max = 120) List<@IntRange(min = 1, max = 3_000_000) Integer> households,
      @ForAll Random random) {
    List<Community> all = communities(households);
    Detectors whole = new Detectors();
    all.forEach(it -> look(whole, it));
    Collections.shuffle(all, random);
    Detectors one = new Detectors();
    Detectors other = new Detectors();
    all.forEach(it -> look(random.nextBoolean() ? one : other, it));
    one.merge(other);
    assertEquals(finish(whole), finish(one));
  }

  @Test
  void aDocumentThatRepeatsAnotherIsACopy() {
    Detectors detectors = new Detectors();
    communities(List.of(800, 900, 800)).forEach(it -> look(detectors, it));
    List<String> found = finish(detectors);
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("C2 plausibility.copied"), found.get(0));
    assertTrue(found.get(0).contains("C0"), found.get(0));
  }

  @Test
  void aThousandTimesTheMedianIsAnOutlier() {
    Detectors detectors = new Detectors();
    communities(List.of(800, 900, 1000, 1100, 1200, 1300, 1400, 1500, 3_000_000, 2))
        .forEach(it -> look(detectors, it));
    List<String> found = finish(detectors);
    assertEquals(
        List.of("C8 plausibility.outlier/households"),
        found.stream().map(it -> it.substring(0, it.indexOf(" {"))).toList());
  }

  @Test
  void fewPeersSayNothing() {
    Detectors detectors = new Detectors();
    communities(List.of(800, 900, 1000, 1100, 1200, 1300, 1400, 3_000_000))
        .forEach(it -> look(detectors, it));
    assertEquals(List.of(), finish(detectors));
  }

  @Test
  void grantsOfOrdinarySizesAreNoOutliers() {
    Detectors detectors = new Detectors();
    for (int at = 0; at < 20; at++) {
      IncentiveGrant grant =
          IncentiveGrant.builder()
              .id("G" + at)
              .amount(Money.parse(at % 2 == 0 ? "600万元" : "1000万元"))
              .build();
      detectors.look(
          RecordType.of(IncentiveGrant.class),
          grant,
          new Seen("incentiveGrant", grant.getId(), "/" + at, at),
          slip -> {
            throw new AssertionError(slip);
          });
    }
    assertEquals(List.of(), finish(detectors));
  }
}
