package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({"35个, 35, 个", "35 个, 35, 个", "-1.50万人次, -1.50, 万人次", "12e3, 12, e3", "35, 35, "})
  void readsWhatPeopleWrite(String text, String amount, String unit) {
    Quantity quantity = Quantity.parse(text);
    assertEquals(amount, quantity.amountText());
    assertEquals(Optional.ofNullable(unit), quantity.unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", " 个", "个 ", "1个", "-个", "+个", ".个", "３个", "个\n", "\u0000", "个\u0000个"})
  void refusesUnitsThatWouldNotReadBack(String unit) {
    assertEquals(Optional.of(Reason.UNIT), Quantity.check("35", unit));
    assertEquals(
        Reason.UNIT,
        assertThrows(InvalidQuantityException.class, () -> Quantity.of("35", unit)).reason());
  }

  @Test
  void bounds() {
    assertEquals(Optional.empty(), Quantity.check("35", "个".repeat(32)));
    assertEquals(Optional.of(Reason.UNIT), Quantity.check("35", "个".repeat(33)));
    assertEquals(Optional.of(Reason.MISSING), Quantity.check(null, "个"));
    assertEquals(Optional.of(Reason.FORMAT), Quantity.check("three", null));
    assertThrows(InvalidQuantityException.class, () -> Quantity.parse("个"));
  }

  @Test
  void comparesOnlyTheSameUnit() {
    Quantity three = Quantity.parse("3个");
    Quantity missing = Quantity.parse("3");
    assertEquals(OptionalInt.of(-1), three.compare(Quantity.parse("3.5个")));
    assertEquals(OptionalInt.of(0), three.compare(Quantity.parse("3.0个")));
    assertEquals(OptionalInt.empty(), three.compare(Quantity.parse("3座")));
    assertEquals(OptionalInt.empty(), three.compare(missing));
    assertEquals(OptionalInt.empty(), missing.compare(three));
    assertFalse(missing.isComparableWith(missing));
    assertEquals(missing, Quantity.parse("3"));
  }

  @Test
  void leavesAMissingUnitOutOfJson() {
    assertEquals("{\"amount\":\"35\",\"unit\":\"个\"}", BothJacksons.write(Quantity.parse("35个")));
    assertEquals("{\"amount\":\"35\"}", BothJacksons.write(Quantity.parse("35")));
    assertEquals(
        Quantity.parse("35"),
        BothJacksons.read("{\"amount\":\"35\",\"unit\":null}", Quantity.class));
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll Quantity quantity) {
    assertEquals(quantity, Quantity.parse(quantity.toString()));
    assertEquals(quantity.hashCode(), Quantity.parse(quantity.toString()).hashCode());
    BothJacksons.assertRoundTrip(quantity);
  }
}
