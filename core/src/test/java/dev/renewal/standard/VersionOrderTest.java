package dev.renewal.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Versions compare by their numbers, not by their letters. */
class VersionOrderTest {
  private static final List<String> ASCENDING =
      List.of(
          "0.9",
          "1",
          "1.0",
          "1.0.0-1",
          "1.0.0-2",
          "1.0.0-10",
          "1.0.0-beta",
          "1.0.0-beta.2",
          "1.0.0",
          "1.0.0+a",
          "1.0.0+b",
          "1.2.0",
          "1.10.0",
          "1.10.x",
          "2.0.0",
          "10.0.0",
          "2024");

  @Test
  void ordersVersions() {
    for (long seed = 0; seed < 50; seed++) {
      List<String> shuffled = new ArrayList<>(ASCENDING);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(VersionOrder.NUMERIC);
      assertEquals(ASCENDING, shuffled);
    }
  }

  @Test
  void numbersTooLargeForALongCompareToo() {
    assertEquals(-1, compare("1.99999999999999999999", "1.100000000000000000000"));
  }

  @Property
  void aLargerNumberIsALaterVersion(
      @ForAll @IntRange(max = 2000) int a, @ForAll @IntRange(max = 2000) int b) {
    assertEquals(Integer.compare(a, b), compare("1." + a + ".7", "1." + b + ".7"));
  }

  private static int compare(String a, String b) {
    return Integer.signum(VersionOrder.NUMERIC.compare(a, b));
  }
}
