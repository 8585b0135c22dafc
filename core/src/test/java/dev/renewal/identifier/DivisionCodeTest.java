package dev.renewal.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.fixture.BothJacksons;
import dev.renewal.identifier.InvalidIdentifierException.Reason;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "33, PROVINCE, , ",
    "3304, PREFECTURE, 33, ",
    "330402, COUNTY, 3304, 330402",
    "330402001, SUBDISTRICT, 330402, 330402",
    "330402099, SUBDISTRICT, 330402, 330402",
    "330402100, TOWN, 330402, 330402",
    "330402199, TOWN, 330402, 330402",
    "330402200, TOWNSHIP, 330402, 330402",
    "330402399, TOWNSHIP, 330402, 330402",
    "330402400, QUASI_TOWNSHIP, 330402, 330402",
    "330402599, QUASI_TOWNSHIP, 330402, 330402",
    "330402001003, VILLAGE, 330402001, 330402",
    "330000, PROVINCE, , ",
    "330400, PREFECTURE, 33, ",
    "330402000, COUNTY, 3304, 330402",
    "330402001000, SUBDISTRICT, 330402, 330402",
    "330000000000, PROVINCE, , ",
    "441900, PREFECTURE, 44, ",
    "441900003, SUBDISTRICT, 4419, ",
    "441900003005, VILLAGE, 441900003, "
  })
  void readsItsPlaceOffTheDigits(String digits, DivisionLevel level, String parent, String county) {
    DivisionCode code = DivisionCode.of(digits);
    assertEquals(digits, code.toString());
    assertEquals(level, code.level());
    assertEquals(Optional.ofNullable(parent).map(DivisionCode::of), code.parent());
    assertEquals(Optional.ofNullable(county).map(DivisionCode::of), code.county());
    assertEquals(DivisionCode.of(digits.substring(0, 2)), code.province());
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "3, LENGTH",
    "330, LENGTH",
    "33040200, LENGTH",
    "3304020010031, LENGTH",
    "33o4, ALPHABET",
    "３３, ALPHABET",
    "33 402, ALPHABET",
    "-33402, ALPHABET",
    "03, STRUCTURE",
    "030402, STRUCTURE",
    "330002, STRUCTURE",
    "330402600, STRUCTURE",
    "330402999, STRUCTURE",
    "330402000003, STRUCTURE",
    "330002001, STRUCTURE"
  })
  void refusesOtherTexts(String text, Reason reason) {
    assertEquals(Optional.of(reason), DivisionCode.check(text));
    InvalidIdentifierException refusal =
        assertThrows(InvalidIdentifierException.class, () -> DivisionCode.of(text));
    assertEquals(reason, refusal.reason());
    assertEquals(text, refusal.found());
  }

  @Test
  void liesWithinWhatItIsPartOf() {
    DivisionCode code = DivisionCode.of("330402001");
    for (String around : new String[] {"33", "3304", "330402", "330402001", "330400", "330000"}) {
      assertTrue(code.isWithin(DivisionCode.of(around)), around);
    }
    for (String beside : new String[] {"32", "3301", "330411", "330402002", "330402001003"}) {
      assertFalse(code.isWithin(DivisionCode.of(beside)), beside);
    }
    assertTrue(DivisionCode.of("330400").isWithin(DivisionCode.of("3304")));
    assertNotEquals(DivisionCode.of("330400"), DivisionCode.of("3304"));
    assertEquals(DivisionCode.of("3304"), DivisionCode.of("330400").shortest());
  }

  @Test
  void readsWhatPeopleType() {
    assertEquals(DivisionCode.of("330402"), DivisionCode.parse(" ３３０４02\u3000"));
    assertThrows(InvalidIdentifierException.class, () -> DivisionCode.parse("33 04"));
  }

  @Property
  void comesBackFromTextAndJson(@ForAll("codes") DivisionCode code) {
    assertEquals(code, DivisionCode.parse(code.toString()));
    assertEquals(code.hashCode(), DivisionCode.parse(code.toString()).hashCode());
    BothJacksons.assertRoundTrip(code);
  }

  @Property
  void liesWithinEachOfItsParents(@ForAll("codes") DivisionCode code) {
    int steps = 0;
    for (Optional<DivisionCode> above = code.parent(); above.isPresent(); ) {
      DivisionCode parent = above.get();
      assertTrue(code.isWithin(parent));
      assertFalse(parent.isWithin(code));
      assertTrue(parent.level().compareTo(code.level()) < 0);
      assertEquals(parent, parent.shortest());
      above = parent.parent();
      steps++;
    }
    assertEquals(code.level() == DivisionLevel.PROVINCE, steps == 0);
    assertEquals(
        code.township().isPresent(), steps > 0 && code.level().compareTo(DivisionLevel.COUNTY) > 0);
  }

  @Property
  void containmentIsAnOrder(
      @ForAll("codes") DivisionCode left, @ForAll("codes") DivisionCode right) {
    assertTrue(left.isWithin(left));
    assertEquals(
        left.isWithin(right) && right.isWithin(left), left.shortest().equals(right.shortest()));
    assertEquals(
        left.isWithin(right), left.shortest().toString().startsWith(right.shortest().toString()));
  }

  @Provide
  Arbitrary<DivisionCode> codes() {
    return Combinators.combine(
            digits(33, 34, 2),
            digits(0, 3, 2),
            digits(0, 3, 2),
            Arbitraries.oneOf(digits(0, 2, 3), digits(0, 599, 3)),
            digits(0, 2, 3),
            Arbitraries.of(2, 4, 6, 9, 12))
        .as((a, b, c, d, e, length) -> (a + b + c + d + e).substring(0, length))
        .filter(text -> DivisionCode.check(text).isEmpty())
        .map(DivisionCode::of)
        .withoutEdgeCases();
  }

  private static Arbitrary<String> digits(int least, int most, int width) {
    return Arbitraries.integers()
        .between(least, most)
        .map(number -> "0".repeat(width - Integer.toString(number).length()) + number);
  }
}
