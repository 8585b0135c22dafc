package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BoundedListingTest {

  @Property
  void keepsTheFirstWhateverArrivesWhenAndWhere(
      @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> numbers,
      @ForAll @IntRange(max = 12) int limit,
      @ForAll @IntRange(min = 1, max = 5) int shards,
      @ForAll Random random) {
    List<Integer> expected = numbers.stream().sorted().limit(limit).toList();
    List<Integer> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, random);
    List<BoundedListing<Integer>> parts = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      parts.add(new BoundedListing<>(limit));
    }
    for (Integer number : shuffled) {
      parts.get(random.nextInt(shards)).offer(key(number), () -> number);
    }
    BoundedListing<Integer> whole = new BoundedListing<>(limit);
    parts.forEach(whole::merge);
    assertEquals(expected, whole.items());
    assertEquals(numbers.size(), whole.total());
    assertEquals(numbers.size() > limit, whole.isTruncated());
  }

  @Test
  void makesOnlyWhatItKeeps() {
    BoundedListing<String> listing = new BoundedListing<>(1);
    listing.offer(key(1), () -> "first");
    listing.offer(
        key(2),
        () -> {
          throw new AssertionError("made, though not among the first");
        });
    assertEquals(List.of("first"), listing.items());
    assertEquals(2, listing.total());
  }

  @Test
  void zeroOnlyCounts() {
    BoundedListing<String> listing = new BoundedListing<>(0);
    assertFalse(listing.isTruncated());
    listing.offer(key(1), () -> "x");
    assertEquals(List.of(), listing.items());
    assertTrue(listing.isTruncated());
  }

  private static SortKey key(int number) {
    return new SortKey("R-1", Subject.of("town", "T1", "/list/" + number), "");
  }
}
