package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 6: elements that may or may not count. */
class UndecidedTest {
  /** Two blocks that count, one that may, one that does not. */
  private static final Dataset BLOCKS =
      Data.of(
          "'towns': [{'id': 'T1', 'actionPlan': {'renewalBlocks': ["
              + "{'inBuiltUpArea': true, 'name': 'a', 'area': {'amount': '1', 'unit': '亩'}},"
              + "{'inBuiltUpArea': true, 'name': 'b', 'area': {'amount': '1', 'unit': '亩'}},"
              + "{'name': 'c', 'area': {'amount': '1', 'unit': '亩'}},"
              + "{'inBuiltUpArea': false, 'name': 'd'}]}}]");

  private static final String WHERE =
      "'where': {'compare': [{'path': 'inBuiltUpArea'}, '=', {'value': 'true'}]}";
  private static final String SELECTED = "{'from': 'actionPlan.renewalBlocks', " + WHERE + "}";

  @ParameterizedTest
  @CsvSource({
    ">=, 2, PASSED",
    ">=, 3, UNDETERMINED",
    ">=, 4, FAILED",
    ">, 1, PASSED",
    ">, 2, UNDETERMINED",
    ">, 3, FAILED",
    "<=, 3, PASSED",
    "<=, 2, UNDETERMINED",
    "<=, 1, FAILED",
    "<, 4, PASSED",
    "<, 3, UNDETERMINED",
    "<, 2, FAILED",
    "=, 2, UNDETERMINED",
    "=, 3, UNDETERMINED",
    "=, 1, FAILED",
    "=, 4, FAILED"
  })
  void point6ACountIsAnInterval(String comparator, String number, Outcome expected) {
    String compare = "{'compare': [{'count': %s}, '%s', {'value': '%s'}]}";
    assertEquals(
        expected, Pack.of("town", compare.formatted(SELECTED, comparator, number)).outcome(BLOCKS));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, PASSED", "3, 1, PASSED", "3, 0, UNDETERMINED", "5, 1, FAILED"})
  void point6AToleranceIsReadOverTheWholeInterval(String number, String width, Outcome expected) {
    String compare =
        "{'compare': [{'count': %s}, '~', {'value': '%s'}, {'tolerance': {'value': '%s'}}]}";
    assertEquals(
        expected, Pack.of("town", compare.formatted(SELECTED, number, width)).outcome(BLOCKS));
  }

  @ParameterizedTest
  @CsvSource({"'>=', -1, PASSED", "'>=', 0, UNDETERMINED", "'<=', -2, FAILED"})
  void point6ADifferenceOfAnIntervalIsAnInterval(String sign, String number, Outcome expected) {
    String compare =
        "{'compare': [{'difference': [{'count': %s}, {'value': '3'}]}, '%s', {'value': '%s'}]}";
    assertEquals(
        expected, Pack.of("town", compare.formatted(SELECTED, sign, number)).outcome(BLOCKS));
  }

  @ParameterizedTest
  @CsvSource({"'>=', 2, PASSED", "'>=', 3, UNDETERMINED", "'>=', 4, FAILED"})
  void point6DifferentValuesOfUndecidedElements(String sign, String number, Outcome expected) {
    String selection = SELECTED.replaceFirst("}$", ", 'distinct': 'name'}");
    String compare = "{'compare': [{'count': %s}, '%s', {'value': '%s'}]}";
    assertEquals(
        expected, Pack.of("town", compare.formatted(selection, sign, number)).outcome(BLOCKS));
  }

  @Test
  void point6AnUndecidedElementWithAKnownValueAddsNothing() {
    Dataset same =
        Data.of(
            "'towns': [{'id': 'T1', 'actionPlan': {'renewalBlocks': ["
                + "{'inBuiltUpArea': true, 'name': 'a'}, {'name': 'a'}]}}]");
    String selection = "{'from': 'actionPlan.renewalBlocks', " + WHERE + ", 'distinct': 'name'}";
    assertEquals(
        Outcome.PASSED,
        Pack.of("town", "{'compare': [{'count': " + selection + "}, '=', {'value': '1'}]}")
            .outcome(same));
  }

  @Test
  void point6ASumIsUndetermined() {
    String sum = "{'sum': {'path': 'area', 'of': " + SELECTED + "}}";
    assertEquals(
        Outcome.UNDETERMINED,
        Pack.of("town", "{'compare': [" + sum + ", '<=', {'value': '100亩'}]}").outcome(BLOCKS));
  }

  @Test
  void point6APickIsUndetermined() {
    String picked = SELECTED.replaceFirst("}$", ", 'highest': {'n': 1, 'by': 'area'}}");
    assertEquals(
        Outcome.UNDETERMINED,
        Pack.of("town", "{'present': {'path': 'name', 'of': " + picked + "}}").outcome(BLOCKS));
  }

  @ParameterizedTest
  @CsvSource({"'A', UNDETERMINED", "'A B', UNDETERMINED", "'A B C', PASSED", "'B C', FAILED"})
  void point6AnUndecidedLeftElementMustBeCovered(String codes, Outcome expected) {
    assertEquals(
        expected,
        Pack.of(
                "town",
                "{'every': {'keys': 'name', 'of': " + selected() + "}, 'in': {'codes':" + " 'c'}}")
            .list("c", "", "", rows(codes))
            .outcome(NAMED));
  }

  @ParameterizedTest
  @CsvSource({"'A', PASSED", "'B', UNDETERMINED", "'D', FAILED", "'A B', UNDETERMINED"})
  void point6AnUndecidedRightElementCannotCover(String codes, Outcome expected) {
    assertEquals(
        expected,
        Pack.of(
                "town",
                "{'every': {'codes': 'c'}, 'in': {'keys': 'name', 'of': " + selected() + "}}")
            .list("c", "", "", rows(codes))
            .outcome(NAMED));
  }

  /** A counts, B and C may, D does not. */
  private static final Dataset NAMED =
      Data.of(
          "'towns': [{'id': 'T1', 'actionPlan': {'renewalBlocks': ["
              + "{'inBuiltUpArea': true, 'name': 'A'}, {'name': 'B'}, {'name': 'C'},"
              + "{'inBuiltUpArea': false, 'name': 'D'}]}}]");

  private static String selected() {
    return SELECTED;
  }

  private static String[] rows(String codes) {
    return java.util.Arrays.stream(codes.split(" ", -1))
        .map(code -> code + ",x,x,,,")
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    // the step that may count could fill the gap
    "'{''step'': ''A'', ''date'': ''2024-01-01''}, {''step'': ''B'', ''date'': ''2024-01-02'',"
        + " ''decision'': null}, {''step'': ''C'', ''date'': ''2024-01-03'', ''decision'':"
        + " ''PASSED''}', UNDETERMINED",
    // a fall between steps that count for sure
    "'{''step'': ''A'', ''date'': ''2024-01-05'', ''decision'': ''PASSED''}, {''step'': ''B'',"
        + " ''date'': ''2024-01-02''}, {''step'': ''C'', ''date'': ''2024-01-03'', ''decision'':"
        + " ''PASSED''}', FAILED"
  })
  void point6AnUndecidedStepMayMendAnOrder(String steps, Outcome expected) {
    Pack pack =
        Pack.of(
                "town",
                "{'sequence': {'from': 'application', 'where': {'compare': [{'path': 'decision'},"
                    + " '=', {'value': 'PASSED'}]}, 'step': 'step', 'order': 's', 'on': 'date'}}")
            .list("s", "'ordered': true", "", "A,a,a,,,", "B,b,b,,,", "C,c,c,,,");
    assertEquals(
        expected, pack.outcome(Data.of("'towns': [{'id': 'T1', 'application': [" + steps + "]}]")));
  }
}
