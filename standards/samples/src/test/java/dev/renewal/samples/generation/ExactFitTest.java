package dev.renewal.samples.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Numbers are moved to a total exactly, within their bounds, or not at all. */
class ExactFitTest {

  @Property
  void hitsTheTotalWithinTheBounds(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @LongRange(min = 1, max = 3_000_000_000_000L) long widest,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1000) int where) {
    Random random = new Random(seed);
    long[] least = new long[size];
    long[] most = new long[size];
    long[] numbers = new long[size];
    for (int at = 0; at < size; at++) {
      least[at] = random.nextLong(widest);
      most[at] = least[at] + random.nextLong(widest);
      numbers[at] = least[at] + random.nextLong(most[at] - least[at] + 1);
    }
    long lowest = Arrays.stream(least).sum();
    long span = Arrays.stream(most).sum() - lowest;
    long total = lowest + span / 1000 * where + span % 1000 * where / 1000;

    assertTrue(ExactFit.fit(numbers, least, most, total));

    assertEquals(total, Arrays.stream(numbers).sum());
    for (int at = 0; at < size; at++) {
      assertTrue(numbers[at] >= least[at] && numbers[at] <= most[at]);
    }
  }

  @Test
  void keepsNumbersThatAddUpAlready() {
    long[] numbers = {3, 4, 5};
    assertTrue(ExactFit.fit(numbers, new long[] {0, 0, 0}, new long[] {9, 9, 9}, 12));
    assertArrayEquals(new long[] {3, 4, 5}, numbers);
  }

  @Test
  void shrinksInProportionToWhatIsAboveTheLowerBound() {
    long[] numbers = {10, 20, 30};
    assertTrue(ExactFit.fit(numbers, new long[] {0, 0, 0}, new long[] {90, 90, 90}, 31));
    assertArrayEquals(new long[] {5, 10, 16}, numbers);
  }

  @Test
  void refusesWhatTheBoundsForbid() {
    long[] numbers = {3, 4};
    assertFalse(ExactFit.fit(numbers, new long[] {2, 2}, new long[] {5, 5}, 11));
    assertFalse(ExactFit.fit(numbers, new long[] {2, 2}, new long[] {5, 5}, 3));
    assertArrayEquals(new long[] {3, 4}, numbers);
  }
}
