package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 9: lists of which not all members are named; aliases. */
class ListsTest {
  private static final Dataset TWO =
      Data.of(
          "'jurisdictions': [{'id': 'J1', 'experts': [{'discipline': 'A'}, {'discipline': '乙'}]}]");
  private static final String ALL_NAMED =
      "{'every': {'codes': 'expert-discipline'}, 'in': {'keys': 'experts.discipline'}}";
  private static final String ALL_LISTED =
      "{'every': {'keys': 'experts.discipline'}, 'in': {'codes': 'expert-discipline'}}";

  private static Pack pack(String require, String members, String... rows) {
    return Pack.of("jurisdiction", require).list("expert-discipline", members, "", rows);
  }

  @ParameterizedTest
  @CsvSource({"'', PASSED", "'''size'': 2', PASSED", "'''size'': 3', UNDETERMINED"})
  void point9AListOfWhichNotAllAreNamedIsNeverCovered(String members, Outcome expected) {
    assertEquals(expected, pack(ALL_NAMED, members, "A,甲,a,,,", "B,乙,b,乙,,").outcome(TWO));
  }

  @Test
  void point9ItMayFailAllTheSame() {
    assertEquals(Outcome.FAILED, pack(ALL_NAMED, "'size': 8", "C,丙,c,,,").outcome(TWO));
  }

  @Test
  void point9AListOfWhichNoneIsNamedIsNotNothing() {
    assertEquals(Outcome.UNDETERMINED, pack(ALL_NAMED, "'size': 8").outcome(TWO));
  }

  @Test
  void anAliasIsItsCode() {
    assertEquals(Outcome.PASSED, pack(ALL_LISTED, "", "A,甲,a,,,", "B,乙,b,乙,,").outcome(TWO));
    assertEquals(Outcome.FAILED, pack(ALL_LISTED, "", "A,甲,a,,,", "B,丙,b,,,").outcome(TWO));
  }

  @Test
  void aChineseLabelIsItsCode() {
    assertEquals(Outcome.PASSED, pack(ALL_LISTED, "", "A,甲,a,,,", "B,乙,b,,,").outcome(TWO));
  }

  @Test
  void anAliasWrittenInARuleIsItsCode() {
    String count =
        "{'compare': [{'count': {'from': 'experts', 'where': {'compare': [{'path': 'discipline'},"
            + " '=', {'value': '乙'}]}}}, '=', {'value': '1'}]}";
    assertEquals(Outcome.PASSED, pack(count, "", "A,甲,a,,,", "B,乙,b,乙,,").outcome(TWO));
  }

  @Test
  void anAliasFoundThroughASelectionIsItsCode() {
    String found =
        "{'compare': [{'path': 'discipline', 'of': {'from': 'experts', 'where': {'compare':"
            + " [{'path': 'discipline'}, '=', {'value': 'B'}]}}}, '=', {'value': 'B'}]}";
    assertEquals(Outcome.PASSED, pack(found, "", "A,甲,a,,,", "B,乙,b,乙,,").outcome(TWO));
  }
}
