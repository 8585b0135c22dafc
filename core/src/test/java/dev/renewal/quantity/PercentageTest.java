package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource({"99%, 99/100", "99.50%, 199/200", "0%, 0", "-3%, -3/100", "120%, 6/5"})
  void isAnExactFraction(String text, String fraction) {
    Percentage percentage = Percentage.parse(text);
    assertEquals(text, percentage.toString());
    assertEquals(Fraction.parse(fraction), percentage.fraction());
    assertEquals(percentage.fraction(), Fraction.of(percentage.ratio()));
  }

  @ParameterizedTest
  @CsvSource({
    "99, FORMAT",
    "0.99, FORMAT",
    "'', FORMAT",
    "%, FORMAT",
    "99％, FORMAT",
    "99 %, FORMAT",
    "99%%, FORMAT",
    "９９%, FORMAT",
    "1e99%, SIZE"
  })
  void refusesWhatHasNoSign(String text, Reason reason) {
    assertEquals(Optional.of(reason), Percentage.check(text));
    assertEquals(
        reason,
        assertThrows(InvalidQuantityException.class, () -> Percentage.parse(text)).reason());
  }

  @Test
  void equalsAsWrittenAndComparesByValue() {
    assertNotEquals(Percentage.parse("50%"), Percentage.parse("50.0%"));
    assertEquals(0, Percentage.parse("50%").compareTo(Percentage.parse("50.0%")));
    assertEquals(Percentage.parse("50%"), Percentage.of(new BigDecimal("50")));
  }

  @Test
  void isNeverABareNumberInJson() {
    assertEquals("\"99%\"", BothJacksons.write(Percentage.parse("99%")));
    for (String broken : new String[] {"\"99\"", "\"0.99\"", "{}"}) {
      assertThrows(Exception.class, () -> BothJacksons.readWithTwo(broken, Percentage.class));
      assertThrows(Exception.class, () -> BothJacksons.readWithThree(broken, Percentage.class));
    }
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll Percentage percentage) {
    assertEquals(percentage, Percentage.parse(percentage.toString()));
    BothJacksons.assertRoundTrip(percentage);
  }

  @Property
  @Domain(Quantities.class)
  void comparesAsExactFractionsDo(@ForAll Percentage left, @ForAll Percentage right) {
    assertEquals(
        left.fraction().compareTo(right.fraction()), Integer.signum(left.compareTo(right)));
  }
}
