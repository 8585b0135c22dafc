package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "600万元, 600万元, 6000000",
    "13.8亿元, 13.8亿元, 1380000000",
    "13.80 亿元, 13.80亿元, 1380000000",
    "-2.5万, -2.5万元, -25000",
    "1CNY, 1元, 1",
    "1 RMB, 1元, 1",
    "3yi CNY, 3亿元, 300000000",
    "7分, 7分, 0.07",
    "0元, 0元, 0"
  })
  void readsWhatPeopleWrite(String text, String canonical, String yuan) {
    Money money = Money.parse(text);
    assertEquals(canonical, money.toString());
    assertEquals(yuan, money.inYuan().toPlainString());
  }

  @ParameterizedTest
  @CsvSource({
    "600, UNIT",
    "600美元, UNIT",
    "600  万元, UNIT",
    "万元, FORMAT",
    "'', FORMAT",
    "１２万元, FORMAT",
    "007元, FORMAT",
    "'1,234万元', UNIT",
    "1e3元, UNIT"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(
        reason, assertThrows(InvalidQuantityException.class, () -> Money.parse(text)).reason());
  }

  @Test
  void equalsAsWrittenAndComparesByValue() {
    Money yi = Money.parse("1亿元");
    assertEquals(Money.of("1", MoneyUnit.YI_YUAN), yi);
    assertEquals(yi.hashCode(), Money.of("1", MoneyUnit.YI_YUAN).hashCode());
    assertNotEquals(Money.parse("10000万元"), yi);
    assertEquals(0, yi.compareTo(Money.parse("10000万元")));
    assertNotEquals(Money.parse("1.0亿元"), yi);
    assertEquals(0, yi.compareTo(Money.parse("1.0亿元")));
    assertTrue(yi.compareTo(Money.parse("10000.000001万元")) < 0);
  }

  @Test
  void roundsOnlyWhenToldHow() {
    Money third = Money.parse("3.335万元");
    assertEquals(Money.parse("33350元"), third.to(MoneyUnit.YUAN));
    assertEquals(Money.parse("3.34万元"), third.to(MoneyUnit.WAN_YUAN, 2, RoundingMode.HALF_UP));
    assertEquals(Money.parse("3.33万元"), third.to(MoneyUnit.WAN_YUAN, 2, RoundingMode.HALF_DOWN));
    assertEquals(Money.parse("3.335万元"), third.to(MoneyUnit.WAN_YUAN));
    assertEquals(Money.parse("0.0003335亿元"), third.to(MoneyUnit.YI_YUAN));
    assertThrows(
        ArithmeticException.class, () -> third.to(MoneyUnit.WAN_YUAN, 2, RoundingMode.UNNECESSARY));
    assertThrows(
        InvalidQuantityException.class,
        () -> third.to(MoneyUnit.YUAN, 1_000_000_000, RoundingMode.HALF_UP));
  }

  @Test
  void sumsInTheSmallerUnit() {
    assertEquals("13800.6万元", Money.parse("1.38亿元").plus(Money.parse("0.6万元")).toString());
    assertEquals("-1万元", Money.parse("1万元").minus(Money.parse("2万元")).toString());
    assertEquals(
        "300.0万元",
        Money.parse("600万元")
            .multipliedBy(Percentage.parse("50%"))
            .to(MoneyUnit.WAN_YUAN, 1, RoundingMode.UNNECESSARY)
            .toString());
  }

  @Test
  void saysInJsonWhatIsMissing() {
    assertEquals("{\"amount\":\"600\",\"unit\":\"万元\"}", BothJacksons.write(Money.parse("600万元")));
    assertEquals(
        Money.parse("600.0万元"),
        BothJacksons.read("{\"unit\":\"wan CNY\",\"amount\":\"600.0\"}", Money.class));
    for (String broken :
        new String[] {
          "{\"amount\":\"1\"}",
          "{\"unit\":\"元\"}",
          "{\"amount\":\"1\",\"unit\":\"圆\"}",
          "{\"amount\":\"1e999999999\",\"unit\":\"元\"}",
          "\"600万元\""
        }) {
      assertThrows(Exception.class, () -> BothJacksons.readWithTwo(broken, Money.class), broken);
      assertThrows(Exception.class, () -> BothJacksons.readWithThree(broken, Money.class), broken);
    }
  }

  @ParameterizedTest
  @CsvSource({
    ", 元, MISSING",
    "1, , MISSING",
    "x, 元, FORMAT",
    "1, 圆, UNIT",
    "1e99, 元, SIZE",
    "1e3, 元, ",
    "-1, CNY, "
  })
  void checksWithoutThrowing(String amount, String unit, Reason reason) {
    assertEquals(Optional.ofNullable(reason), Money.check(amount, unit));
  }

  @Property
  @Domain(Quantities.class)
  void parseUndoesToString(@ForAll Money money) {
    assertEquals(money, Money.parse(money.toString()));
    assertEquals(Optional.empty(), Money.check(money.amountText(), money.unit().label()));
  }

  @Property
  @Domain(Quantities.class)
  void comesBackFromJson(@ForAll Money money) {
    BothJacksons.assertRoundTrip(money);
  }

  @Property
  @Domain(Quantities.class)
  void comparesAsExactFractionsDo(@ForAll Money left, @ForAll Money right) {
    int expected = exact(left).compareTo(exact(right));
    assertEquals(expected, Integer.signum(left.compareTo(right)));
    assertEquals(-expected, Integer.signum(right.compareTo(left)));
    assertFalse(left.equals(right) && expected != 0);
  }

  @Property
  @Domain(Quantities.class)
  void addsExactly(@ForAll Money left, @ForAll Money right) {
    assertEquals(exact(left).plus(exact(right)), exact(left.plus(right)));
    assertEquals(exact(left).minus(exact(right)), exact(left.minus(right)));
    assertEquals(0, left.plus(right).minus(right).compareTo(left));
    assertEquals(0, left.plus(right).compareTo(right.plus(left)));
    assertEquals(0, left.negated().plus(left).signum());
  }

  @Property
  @Domain(Quantities.class)
  void scalesExactly(
      @ForAll Money money,
      @ForAll Percentage share,
      @ForAll MoneyUnit unit,
      @ForAll BigDecimal factor) {
    assertEquals(exact(money).multipliedBy(share.fraction()), exact(money.multipliedBy(share)));
    assertEquals(exact(money).multipliedBy(Fraction.of(factor)), exact(money.multipliedBy(factor)));
    assertEquals(exact(money), exact(money.to(unit)));
  }

  private static Fraction exact(Money money) {
    BigDecimal unit =
        switch (money.unit()) {
          case FEN -> new BigDecimal("0.01");
          case YUAN -> BigDecimal.ONE;
          case WAN_YUAN -> new BigDecimal("10000");
          case YI_YUAN -> new BigDecimal("100000000");
        };
    return Fraction.of(money.amount()).multipliedBy(Fraction.of(unit));
  }
}
