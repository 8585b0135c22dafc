package dev.renewal.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** The weights as GB 32100-2015 prints them. */
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private static final List<String> VALID =
      List.of(
          "91110000600037341L",
          "914403003429409755",
          "914403006990676707",
          "91440300L83341734R",
          "11320000MB151840XJ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000600037341L",
        "914403003429409755",
        "914403006990676707",
        "91440300L83341734R",
        "11320000MB151840XJ"
      })
  void takesRealCodes(String text) {
    CreditCode code = CreditCode.of(text);
    assertEquals(text, code.toString());
    assertEquals(text.charAt(0), code.authority());
    assertEquals(Optional.of(DivisionCode.of(text.substring(2, 8))), code.region());
    assertEquals(text.charAt(17), CreditCode.checkCharacter(text.substring(0, 17)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "91110000600037341, LENGTH",
    "91110000600037341LL, LENGTH",
    "91350100M000100Y4Z, ALPHABET",
    "9111000060003734IL, ALPHABET",
    "91110000600037341l, ALPHABET",
    "9１110000600037341L, ALPHABET",
    "91110000 60037341L, ALPHABET",
    "911100A0600037341L, REGION",
    "91110000600037341M, CHECK_CHARACTER",
    "91110000600037314L, CHECK_CHARACTER",
    "19110000600037341L, CHECK_CHARACTER"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(Optional.of(reason), CreditCode.check(text));
    assertEquals(
        reason, assertThrows(InvalidIdentifierException.class, () -> CreditCode.of(text)).reason());
  }

  @Test
  void namesTheCheckCharacterItExpects() {
    InvalidIdentifierException refusal =
        assertThrows(InvalidIdentifierException.class, () -> CreditCode.of("91110000600037341M"));
    assertEquals("check character L", refusal.expected());
    assertEquals("91110000600037341M", refusal.found());
  }

  @Test
  void findsEverySingleWrongCharacter() {
    int tried = 0;
    for (String valid : VALID) {
      for (int at = 0; at < valid.length(); at++) {
        for (int value = 0; value < ALPHABET.length(); value++) {
          char other = ALPHABET.charAt(value);
          if (other != valid.charAt(at)) {
            String wrong = valid.substring(0, at) + other + valid.substring(at + 1);
            assertTrue(CreditCode.check(wrong).isPresent(), wrong);
            tried++;
          }
        }
      }
    }
    assertEquals(VALID.size() * 18 * 30, tried);
  }

  @Test
  void readsWhatPeopleType() {
    assertEquals(
        CreditCode.of("91440300L83341734R"), CreditCode.parse(" ９1440300l83341734r\u3000"));
    assertThrows(InvalidIdentifierException.class, () -> CreditCode.of("91440300l83341734r"));
  }

  @Test
  void refusesToCompleteWhatItCannotRead() {
    assertThrows(InvalidIdentifierException.class, () -> CreditCode.checkCharacter("911"));
    assertThrows(
        InvalidIdentifierException.class, () -> CreditCode.checkCharacter("9111000060003734I"));
    assertThrows(
        InvalidIdentifierException.class, () -> CreditCode.checkCharacter("9111000060003734號"));
  }

  @Property
  void agreesWithThePrintedWeights(@ForAll("codes") String text) {
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += ALPHABET.indexOf(text.charAt(at)) * WEIGHTS[at];
    }
    assertEquals(ALPHABET.charAt((31 - sum % 31) % 31), text.charAt(17));
    assertEquals(Optional.empty(), CreditCode.check(text));
  }

  @Property
  void comesBackFromTextAndJson(@ForAll("codes") String text) {
    CreditCode code = CreditCode.of(text);
    assertEquals(code, CreditCode.parse(code.toString()));
    assertEquals(code.hashCode(), CreditCode.of(text).hashCode());
    BothJacksons.assertRoundTrip(code);
  }

  @Property
  void checkSaysWhatOfThrows(@ForAll("almostCodes") String text) {
    Optional<Reason> reason = CreditCode.check(text);
    if (reason.isEmpty()) {
      assertEquals(text, CreditCode.of(text).toString());
    } else {
      assertEquals(
          reason.get(),
          assertThrows(InvalidIdentifierException.class, () -> CreditCode.of(text)).reason());
    }
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars(ALPHABET)
        .ofLength(11)
        .map(text -> text.substring(0, 2) + "330402" + text.substring(2))
        .map(first17 -> first17 + CreditCode.checkCharacter(first17));
  }

  @Provide
  Arbitrary<String> almostCodes() {
    return Arbitraries.oneOf(
        codes(), Arbitraries.strings().withChars("0129AIZa-号").ofMinLength(16).ofMaxLength(19));
  }
}
