package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points 1 to 3: the four values, how they are put together, and conditions. */
class KleeneTest {
  private static final Dataset ONE = Data.of("'towns': [{'id': 'T1', 'name': 'n'}]");

  /** A requirement that has a value. */
  private static String requirement(String value) {
    return switch (value) {
      case "H" -> "{'present': 'name'}";
      case "F" -> "{'present': 'theme'}";
      case "U" -> "{'compare': [{'path': 'kind'}, '=', {'value': 'TOWN'}]}";
      default -> "{'every': {'keys': 'characterDimensions'}, 'in': {'keys': 'tags.code'}}";
    };
  }

  private static Outcome outcome(String value) {
    return switch (value) {
      case "H" -> Outcome.PASSED;
      case "F" -> Outcome.FAILED;
      case "U" -> Outcome.UNDETERMINED;
      default -> Outcome.NOT_APPLICABLE;
    };
  }

  @ParameterizedTest
  @CsvSource({"H", "F", "U", "V"})
  void point1FourValuesBecomeFourOutcomes(String value) {
    assertEquals(outcome(value), Pack.of("town", requirement(value)).outcome(ONE));
  }

  @ParameterizedTest
  @CsvSource({
    "H,H,H,H", "H,F,F,H", "H,U,U,H", "H,V,H,H", "F,F,F,F",
    "F,U,F,U", "F,V,F,F", "U,U,U,U", "U,V,U,U", "V,V,V,V"
  })
  void point2AllAndAnyInEitherOrder(String one, String other, String all, String any) {
    assertEquals(outcome(all), both("all", one, other), "all");
    assertEquals(outcome(all), both("all", other, one), "all, the other way round");
    assertEquals(outcome(any), both("any", one, other), "any");
    assertEquals(outcome(any), both("any", other, one), "any, the other way round");
  }

  private static Outcome both(String kind, String one, String other) {
    String parts = requirement(one) + ", " + requirement(other);
    return Pack.of("town", "{'" + kind + "': [" + parts + "]}").outcome(ONE);
  }

  @ParameterizedTest
  @CsvSource({"H,PASSED", "F,NOT_APPLICABLE", "U,UNDETERMINED", "V,NOT_APPLICABLE"})
  void point3Condition(String condition, Outcome expected) {
    assertEquals(expected, Pack.of("town", requirement(condition), requirement("H")).outcome(ONE));
  }

  @Test
  void point3AConditionThatCannotBeToldLeavesAFailureUndetermined() {
    assertEquals(
        Outcome.UNDETERMINED, Pack.of("town", requirement("U"), requirement("F")).outcome(ONE));
  }
}
