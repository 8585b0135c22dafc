package dev.renewal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  private static final Pattern GRAMMAR =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Duration SOON = Duration.ofSeconds(2);

  @ParameterizedTest
  @CsvSource({
    "600, 600",
    "600.00, 600.00",
    "-13.8, -13.8",
    "0, 0",
    "-0.0, 0.0",
    "1e3, 1000",
    "1.25E+2, 125",
    "125e-2, 1.25",
    "1.20e1, 12.0"
  })
  void readsTheNumbersOfJson(String text, String plain) {
    assertEquals(Optional.empty(), Decimals.check(text));
    assertEquals(plain, Decimals.parse(text).toPlainString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        ".5",
        "5.",
        "1.e3",
        "007",
        "-01",
        "1e",
        "1e+",
        "1e1.5",
        "NaN",
        "Infinity",
        "1,234",
        "1_000",
        " 1",
        "1 ",
        "１２",
        "٣",
        "0x1F",
        "1d",
        "1-2",
        "--1",
        "十",
        "1\u0000"
      })
  void refusesOtherTexts(String text) {
    assertEquals(Optional.of(Reason.FORMAT), Decimals.check(text));
    assertEquals(
        Reason.FORMAT,
        assertThrows(InvalidQuantityException.class, () -> Decimals.parse(text)).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "0e999999999",
        "1e99999999999999999999",
        "1e50",
        "1e100",
        "1e-100",
        "1e-51",
        "0.1e-50"
      })
  void refusesHugeExponentsBeforeBuildingANumber(String text) {
    assertTimeoutPreemptively(
        SOON, () -> assertEquals(Optional.of(Reason.SIZE), Decimals.check(text)));
  }

  @Test
  void takesAsManyDigitsAsItSays() {
    String longest = "9".repeat(50) + "." + "9".repeat(50);
    assertEquals(longest, Decimals.parse(longest).toPlainString());
    assertEquals("1" + "0".repeat(49), Decimals.parse("1e49").toPlainString());
    assertEquals(Optional.of(Reason.SIZE), Decimals.check("9" + longest));
    assertEquals(Optional.of(Reason.SIZE), Decimals.check(longest + "9"));
    assertEquals(Optional.of(Reason.SIZE), Decimals.check("9".repeat(1_000_000)));
  }

  @Test
  void refusesHugeNumbersBuiltElsewhere() {
    for (BigDecimal huge :
        new BigDecimal[] {
          new BigDecimal("1e999999999"),
          new BigDecimal("1e-999999999"),
          new BigDecimal(BigInteger.ONE.shiftLeft(200_000_000)),
          new BigDecimal("1e50")
        }) {
      assertTimeoutPreemptively(
          SOON,
          () ->
              assertEquals(
                  Reason.SIZE,
                  assertThrows(InvalidQuantityException.class, () -> Decimals.bounded(huge))
                      .reason()));
      assertTimeoutPreemptively(
          SOON,
          () ->
              assertThrows(
                  InvalidQuantityException.class, () -> Decimals.product(BigDecimal.ONE, huge)));
    }
  }

  @Test
  void cutsWhatItFoundInMessages() {
    InvalidQuantityException refusal =
        assertThrows(InvalidQuantityException.class, () -> Decimals.parse("x".repeat(10_000)));
    assertTrue(refusal.found().endsWith("…"));
    assertTrue(String.valueOf(refusal.getMessage()).length() < 200);
  }

  @Property(tries = 5_000)
  void agreesWithTheGrammarOfJson(
      @ForAll @Chars({'-', '+', '.', 'e', 'E', '0', '1', '7'}) @StringLength(max = 8) String text) {
    boolean wellFormed = GRAMMAR.matcher(text).matches();
    assertEquals(wellFormed, !Decimals.check(text).equals(Optional.of(Reason.FORMAT)));
    if (Decimals.check(text).isEmpty()) {
      assertEquals(0, new BigDecimal(text).compareTo(Decimals.parse(text)));
    }
  }

  @Property
  @Domain(Quantities.class)
  void keepsTheScale(@ForAll BigDecimal number) {
    assertEquals(number.toPlainString(), Decimals.parse(number.toPlainString()).toPlainString());
  }
}
