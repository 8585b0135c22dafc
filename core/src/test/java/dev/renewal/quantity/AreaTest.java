package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

  @ParameterizedTest
  @CsvSource({
    "1亩, 1亩, 2000/3",
    "1.5mu, 1.5亩, 1000",
    "0.30 亩, 0.30亩, 200",
    "120㎡, 120平方米, 120",
    "120.50 m2, 120.50平方米, 241/2",
    "3.2万平方米, 3.2万平方米, 32000",
    "2公顷, 2公顷, 20000",
    "0.5km2, 0.5平方公里, 500000",
    "-0平方米, 0平方米, 0"
  })
  void readsWhatPeopleWrite(String text, String canonical, String squareMetres) {
    Area area = Area.parse(text);
    assertEquals(canonical, area.toString());
    assertEquals(Fraction.parse(squareMetres), area.inSquareMetres());
  }

  @ParameterizedTest
  @CsvSource({"-1亩, NEGATIVE", "1米, UNIT", "1, UNIT", "亩, FORMAT", "NaN亩, FORMAT"})
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(
        reason, assertThrows(InvalidQuantityException.class, () -> Area.parse(text)).reason());
  }

  @Test
  void neverRoundsAMu() {
    assertEquals(0, Area.parse("15亩").compareTo(Area.parse("1公顷")));
    assertEquals(0, Area.parse("3亩").compareTo(Area.parse("2000平方米")));
    Area mu = Area.parse("1亩");
    assertTrue(mu.compareTo(Area.parse("666.66666666666666666666666666平方米")) > 0);
    assertTrue(mu.compareTo(Area.parse("666.66666666666666666666666667平方米")) < 0);
    assertNotEquals(Area.parse("15亩"), Area.parse("1公顷"));
    assertEquals("666.67平方米", mu.to(AreaUnit.SQUARE_METRE, 2, RoundingMode.HALF_UP).toString());
    assertThrows(
        ArithmeticException.class, () -> mu.to(AreaUnit.SQUARE_METRE, 2, RoundingMode.UNNECESSARY));
    assertEquals(
        "15.0亩", Area.parse("1公顷").to(AreaUnit.MU, 1, RoundingMode.UNNECESSARY).toString());
  }

  @Test
  void sumsInAUnitThatHoldsBothExactly() {
    assertEquals("1.0015亩", Area.parse("1亩").plus(Area.parse("1平方米")).toString());
    assertEquals("10120平方米", Area.parse("1公顷").plus(Area.parse("120平方米")).toString());
    assertEquals("2公顷", Area.parse("1公顷").plus(Area.parse("1万平方米")).toString());
    assertEquals(
        Reason.NEGATIVE,
        assertThrows(
                InvalidQuantityException.class, () -> Area.parse("1亩").minus(Area.parse("1公顷")))
            .reason());
  }

  @Test
  void isNeverNegative() {
    assertEquals(Optional.of(Reason.NEGATIVE), Area.check("-0.5", "亩"));
    assertEquals(Optional.of(Reason.NEGATIVE), Area.check("-5e-1", "亩"));
    assertEquals(Optional.empty(), Area.check("-0.0e5", "亩"));
    assertThrows(
        InvalidQuantityException.class, () -> Area.of(new BigDecimal("-0.5"), AreaUnit.MU));
    assertThrows(
        InvalidQuantityException.class, () -> Area.parse("1亩").multipliedBy(new BigDecimal("-1")));
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll Area area) {
    assertEquals(area, Area.parse(area.toString()));
    assertEquals(area.hashCode(), Area.parse(area.toString()).hashCode());
  }

  @Property
  @Domain(Quantities.class)
  void comesBackFromJson(@ForAll Area area) {
    BothJacksons.assertRoundTrip(area);
  }

  @Property
  @Domain(Quantities.class)
  void comparesAsExactFractionsDo(@ForAll Area left, @ForAll Area right) {
    int expected = left.inSquareMetres().compareTo(right.inSquareMetres());
    assertEquals(expected, Integer.signum(left.compareTo(right)));
    assertEquals(-expected, Integer.signum(right.compareTo(left)));
  }

  @Property
  @Domain(Quantities.class)
  void addsExactly(@ForAll Area left, @ForAll Area right) {
    assertEquals(
        left.inSquareMetres().plus(right.inSquareMetres()), left.plus(right).inSquareMetres());
    assertEquals(0, left.plus(right).minus(right).compareTo(left));
  }

  @Property
  @Domain(Quantities.class)
  void roundsToTheNearest(@ForAll Area area, @ForAll AreaUnit unit) {
    Area rounded = area.to(unit, 2, RoundingMode.HALF_EVEN);
    Fraction error = rounded.inSquareMetres().minus(area.inSquareMetres());
    Fraction half = unit.squareMetres().multipliedBy(Fraction.of(1, 200));
    assertTrue(error.compareTo(half) <= 0 && error.negated().compareTo(half) <= 0);
  }
}
