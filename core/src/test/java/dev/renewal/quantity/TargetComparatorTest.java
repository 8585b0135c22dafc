package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.fixture.BothJacksons;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetComparatorTest {

  @ParameterizedTest
  @CsvSource({
    "=, false, true, false",
    ">=, false, true, true",
    "<=, true, true, false",
    ">, false, false, true",
    "<, true, false, false",
    "~, , , ",
    "near, , , ",
    "over, , , "
  })
  void decidesTheExactOnes(String symbol, Boolean below, Boolean same, Boolean above) {
    TargetComparator comparator = TargetComparator.parse(symbol);
    BigDecimal nine = new BigDecimal("9");
    assertEquals(Optional.ofNullable(below), comparator.holds(new BigDecimal("8.99"), nine));
    assertEquals(Optional.ofNullable(same), comparator.holds(new BigDecimal("9.00"), nine));
    assertEquals(Optional.ofNullable(above), comparator.holds(new BigDecimal("10"), nine));
    assertEquals(below != null, comparator.isExact());
  }

  @Test
  void comparesByValueWhateverTheUnit() {
    assertEquals(
        Optional.of(true),
        TargetComparator.EQUAL.holds(Money.parse("1亿元"), Money.parse("10000.0万元")));
    assertEquals(
        Optional.of(true), TargetComparator.AT_LEAST.holds(Area.parse("15亩"), Area.parse("1公顷")));
  }

  @ParameterizedTest
  @EnumSource(TargetComparator.class)
  void parseUndoesToString(TargetComparator comparator) {
    assertEquals(comparator, TargetComparator.parse(comparator.toString()));
    assertEquals("\"" + comparator.symbol() + "\"", BothJacksons.write(comparator));
    BothJacksons.assertRoundTrip(comparator);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "==", "≥", "=>", "EQUAL", "Near", "in", "range", "?"})
  void refusesOtherSymbols(String symbol) {
    assertThrows(InvalidQuantityException.class, () -> TargetComparator.parse(symbol));
  }
}
