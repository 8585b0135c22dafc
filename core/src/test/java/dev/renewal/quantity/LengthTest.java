package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

  @ParameterizedTest
  @CsvSource({
    "18公里, 18公里, 18000",
    "1.50 km, 1.50公里, 1500",
    "3千米, 3公里, 3000",
    "500m, 500米, 500",
    "90厘米, 90厘米, 0.90"
  })
  void readsWhatPeopleWrite(String text, String canonical, String metres) {
    Length length = Length.parse(text);
    assertEquals(canonical, length.toString());
    assertEquals(metres, length.inMetres().toPlainString());
  }

  @ParameterizedTest
  @CsvSource({"-1米, NEGATIVE", "1亩, UNIT", "1里, UNIT", "米, FORMAT"})
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(
        reason, assertThrows(InvalidQuantityException.class, () -> Length.parse(text)).reason());
  }

  @Test
  void convertsExactlyOrSaysHow() {
    assertEquals(Length.parse("1500米"), Length.parse("1.5公里").to(LengthUnit.METRE));
    assertEquals(
        Length.parse("1.5公里"),
        Length.parse("1450米").to(LengthUnit.KILOMETRE, 1, RoundingMode.HALF_UP));
    assertEquals("1530米", Length.parse("1.5公里").plus(Length.parse("30米")).toString());
    assertEquals("0米", Length.parse("1.5公里").minus(Length.parse("1500米")).toString());
    assertNotEquals(Length.parse("1公里"), Length.parse("1000米"));
    assertEquals(Optional.of(Reason.NEGATIVE), Length.check("-1", "m"));
    assertThrows(
        InvalidQuantityException.class, () -> Length.parse("1米").minus(Length.parse("1公里")));
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll Length length) {
    assertEquals(length, Length.parse(length.toString()));
  }

  @Property
  @Domain(Quantities.class)
  void comesBackFromJson(@ForAll Length length) {
    BothJacksons.assertRoundTrip(length);
  }

  @Property
  @Domain(Quantities.class)
  void comparesAndAddsAsExactFractionsDo(@ForAll Length left, @ForAll Length right) {
    Fraction one = Fraction.of(left.inMetres());
    Fraction two = Fraction.of(right.inMetres());
    assertEquals(one.compareTo(two), Integer.signum(left.compareTo(right)));
    assertEquals(one.plus(two), Fraction.of(left.plus(right).inMetres()));
    assertEquals(0, left.plus(right).minus(right).compareTo(left));
  }
}
