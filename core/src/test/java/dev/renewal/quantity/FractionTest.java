package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({"2/4, 1/2", "-2/4, -1/2", "2/-4, -1/2", "-2/-4, 1/2", "0/7, 0", "6/3, 2", "-7, -7"})
  void isKeptInLowestTerms(String text, String lowest) {
    assertEquals(lowest, Fraction.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1/0, RANGE",
    "1/, FORMAT",
    "/2, FORMAT",
    "1/2/3, FORMAT",
    "1.5, FORMAT",
    "٣, FORMAT"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(
        reason, assertThrows(InvalidQuantityException.class, () -> Fraction.parse(text)).reason());
  }

  @Test
  void refusesHugeNumbers() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThrows(
              InvalidQuantityException.class, () -> Fraction.of(new BigDecimal("1e-999999999")));
          assertThrows(InvalidQuantityException.class, () -> Fraction.parse("9".repeat(3_000_000)));
        });
  }

  @Test
  void roundsAsNamed() {
    Fraction mu = Fraction.of(2000, 3);
    assertEquals(new BigDecimal("666.67"), mu.toDecimal(2, RoundingMode.HALF_UP));
    assertEquals(new BigDecimal("666.66"), mu.toDecimal(2, RoundingMode.DOWN));
    assertThrows(ArithmeticException.class, () -> mu.toDecimal(2, RoundingMode.UNNECESSARY));
    assertEquals(
        Reason.RANGE,
        assertThrows(InvalidQuantityException.class, () -> mu.dividedBy(Fraction.ZERO)).reason());
  }

  @Property
  @Domain(Quantities.class)
  void formsAField(@ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction c) {
    assertEquals(a.plus(b), b.plus(a));
    assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    assertEquals(a.multipliedBy(b.plus(c)), a.multipliedBy(b).plus(a.multipliedBy(c)));
    assertEquals(Fraction.ZERO, a.minus(a));
    assertEquals(a, a.multipliedBy(Fraction.ONE));
    Assume.that(b.signum() != 0);
    assertEquals(a, a.dividedBy(b).multipliedBy(b));
  }

  @Property
  @Domain(Quantities.class)
  void isOrderedLikeDifferences(@ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction c) {
    assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(a.compareTo(b), a.plus(c).compareTo(b.plus(c)));
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll Fraction fraction) {
    assertEquals(fraction, Fraction.parse(fraction.toString()));
    assertEquals(fraction.hashCode(), Fraction.parse(fraction.toString()).hashCode());
  }

  @Property
  @Domain(Quantities.class)
  void holdsDecimalsExactly(@ForAll BigDecimal number) {
    assertEquals(number, Fraction.of(number).toDecimal(number.scale(), RoundingMode.UNNECESSARY));
  }
}
