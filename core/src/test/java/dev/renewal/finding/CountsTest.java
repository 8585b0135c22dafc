package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Property
  void addsOutcomeByOutcome(
      @ForAll Outcome outcome,
      @ForAll Outcome other,
      @ForAll @LongRange(max = 1L << 40) long number,
      @ForAll @LongRange(max = 1L << 40) long more) {
    Counts sum = Counts.of(outcome, number).plus(Counts.of(other, more));
    assertEquals(number + (outcome == other ? more : 0), sum.of(outcome));
    assertEquals(number + more, sum.total());
    assertEquals(Counts.of(other, more).plus(Counts.of(outcome, number)), sum);
  }

  @Test
  void refusesNegativeCounts() {
    assertThrows(IllegalArgumentException.class, () -> Counts.of(Outcome.PASSED, -1));
  }

  @Test
  void refusesToOverflowSilently() {
    Counts most = Counts.of(Outcome.PASSED, Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(Counts.of(Outcome.PASSED, 1)));
  }
}
