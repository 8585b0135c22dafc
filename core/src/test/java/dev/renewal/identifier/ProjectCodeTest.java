package dev.renewal.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCodeTest {

  @ParameterizedTest
  @CsvSource({
    "2023-330402-47-03-123456, 330402",
    "2101-330400-04-01-000001, 330400",
    "2017-000052-54-01-005342, "
  })
  void namesItsDivision(String text, String region) {
    ProjectCode code = ProjectCode.of(text);
    assertEquals(text, code.toString());
    assertEquals(Optional.ofNullable(region).map(DivisionCode::of), code.region());
    assertEquals(code, ProjectCode.parse("　" + text.replace('-', '－')));
    BothJacksons.assertRoundTrip(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "2023-330402-47-03-12345, LENGTH",
    "2023330402470312345678, LENGTH",
    "2023-330402-47-03-12345A, ALPHABET",
    "2023_330402_47_03_123456, ALPHABET",
    "２023-330402-47-03-123456, ALPHABET",
    "2023-33040-247-03-123456, STRUCTURE",
    "2023-330402-47-0312345-6, STRUCTURE",
    "202303304020470301123456, STRUCTURE",
    "2023-030402-47-03-123456, REGION",
    "2023-330002-47-03-123456, REGION"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(Optional.of(reason), ProjectCode.check(text));
    assertEquals(
        reason,
        assertThrows(InvalidIdentifierException.class, () -> ProjectCode.of(text)).reason());
  }

  @Test
  void findsEveryWrongKindOfCharacter() {
    String valid = "2023-330402-47-03-123456";
    for (int at = 0; at < valid.length(); at++) {
      char other = valid.charAt(at) == '-' ? '1' : '-';
      String wrong = valid.substring(0, at) + other + valid.substring(at + 1);
      assertEquals(Optional.of(Reason.STRUCTURE), ProjectCode.check(wrong), wrong);
    }
  }
}
