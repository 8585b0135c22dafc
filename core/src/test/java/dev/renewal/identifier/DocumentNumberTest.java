package dev.renewal.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "杭建房〔2022〕36号, 杭建房, 2022, 36",
    "杭政办函〔2024〕2号, 杭政办函, 2024, 2",
    "建办科(试)〔2020〕7号, 建办科(试), 2020, 7"
  })
  void readsItsParts(String text, String issuer, int year, int serial) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertEquals(text, number.toString());
    assertEquals(issuer, number.issuer());
    assertEquals(year, number.year());
    assertEquals(serial, number.serial());
    assertEquals(number, number.normalised());
    assertEquals(number, DocumentNumber.of(issuer, year, serial));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "杭建房[2022]36号",
        "杭建房［2022］36号",
        "杭建房(2022)36号",
        "杭建房（2022）36号",
        "杭建房【2022】36号",
        "杭建房﹝2022﹞36号",
        "杭建房〔2022〕第36号",
        "杭建房[2022]第036号"
      })
  void keepsOtherWritingsAndPutsThemRight(String text) {
    DocumentNumber number = DocumentNumber.parse(text);
    DocumentNumber right = DocumentNumber.parse("杭建房〔2022〕36号");
    assertEquals(text, number.toString());
    assertNotEquals(right, number);
    assertTrue(number.isSameAs(right));
    assertEquals(right, number.normalised());
    BothJacksons.assertRoundTrip(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "号, STRUCTURE",
    "36号, STRUCTURE",
    "〔2022〕36号, STRUCTURE",
    "杭建房〔2022〕36, STRUCTURE",
    "杭建房〔2022〕号, STRUCTURE",
    "杭建房〔2022〕第号, STRUCTURE",
    "杭建房〔2022〕0号, STRUCTURE",
    "杭建房〔2022〕3x号, STRUCTURE",
    "杭建房〔2022〕1234567890号, STRUCTURE",
    "杭建房〔22〕36号, STRUCTURE",
    "杭建房〔0022〕36号, STRUCTURE",
    "杭建房〔２０２２〕36号, STRUCTURE",
    "杭建房〔2022]36号, STRUCTURE",
    "杭建房2022〕36号, STRUCTURE",
    "杭建房〔2022, STRUCTURE",
    "杭建房〔, STRUCTURE",
    "杭建房 〔2022〕36号, STRUCTURE",
    "建设部令第36号, STRUCTURE"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(Optional.of(reason), DocumentNumber.check(text));
    assertEquals(
        reason,
        assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.parse(text)).reason());
  }

  @Test
  void refusesPartsThatWouldNotReadBack() {
    assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.of("", 2022, 36));
    assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.of(" 杭", 2022, 36));
    assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.of("杭\n", 2022, 36));
    assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.of("杭", 22, 36));
    assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.of("杭", 2022, 0));
    assertThrows(
        InvalidIdentifierException.class, () -> DocumentNumber.of("杭".repeat(60), 2022, 36));
  }

  @Property
  void comesBackFromTextAndJson(
      @ForAll @Chars({'杭', '建', '办', '函', '(', '〔', '2', '〕', '号'}) @StringLength(min = 1, max = 12)
          String issuer,
      @ForAll @IntRange(min = 1000, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
    DocumentNumber number = DocumentNumber.of(issuer, year, serial);
    assertEquals(issuer, number.issuer());
    assertEquals(year, number.year());
    assertEquals(serial, number.serial());
    assertEquals(number, DocumentNumber.parse(number.toString()));
    assertEquals(number.hashCode(), DocumentNumber.parse(number.toString()).hashCode());
    BothJacksons.assertRoundTrip(number);
  }

  @Property
  void checkSaysWhatParseThrows(
      @ForAll @Chars({'杭', '〔', '2', '0', '〕', '第', '号'}) @StringLength(max = 10) String text) {
    Optional<Reason> reason = DocumentNumber.check(text);
    if (reason.isEmpty()) {
      assertEquals(text, DocumentNumber.parse(text).toString());
    } else {
      assertEquals(
          reason.get(),
          assertThrows(InvalidIdentifierException.class, () -> DocumentNumber.parse(text))
              .reason());
    }
  }
}
