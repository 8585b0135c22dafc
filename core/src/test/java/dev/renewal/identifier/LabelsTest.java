package dev.renewal.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.fixture.Locales;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  @Test
  void everyConstantHasItsOwnChineseLabel() {
    assertChinese(Stream.of(DivisionLevel.values()).map(DivisionLevel::label).toList());
    assertChinese(Stream.of(Reason.values()).map(Reason::label).toList());
  }

  @ParameterizedTest
  @EnumSource(DivisionLevel.class)
  void levelsAreNamesInJson(DivisionLevel level) {
    assertEquals("\"" + level.name() + "\"", BothJacksons.write(level));
    BothJacksons.assertRoundTrip(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void identifiersAreTheSameEverywhere(String tag) throws Throwable {
    assertEquals(
        List.of("91440300L83341734R", "TITLE", "杭建房〔2022〕36号"),
        Locales.under(
            tag,
            () ->
                List.of(
                    CreditCode.parse("91440300l83341734r").toString(),
                    Characters.folded(" title"),
                    DocumentNumber.of("杭建房", 2022, 36).toString())));
  }

  private static void assertChinese(List<String> labels) {
    assertEquals(labels.size(), labels.stream().distinct().count(), labels.toString());
    for (String text : labels) {
      assertTrue(text.codePoints().allMatch(Character::isIdeographic), text);
    }
  }
}
