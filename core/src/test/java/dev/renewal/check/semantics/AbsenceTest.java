package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points 4, 5 and 7: absent values, empty selections, elements without key. */
class AbsenceTest {
  private static final Dataset BARE = Data.of("'towns': [{'id': 'T1'}]");
  private static final String CATEGORY = "'renewalCategory'";

  private static Dataset blocks(String blocks) {
    return Data.of("'towns': [{'id': 'T1', 'actionPlan': {'renewalBlocks': [" + blocks + "]}}]");
  }

  @ParameterizedTest
  @CsvSource({"=", "<", "<=", ">", ">="})
  void point4AnAbsentValueIsNeverFalse(String comparator) {
    String compare =
        "{'compare': [{'path': 'population.total'}, '%s', {'value': {'amount': '1', 'unit':"
            + " 'persons'}}]}";
    assertEquals(
        Outcome.UNDETERMINED, Pack.of("town", compare.formatted(comparator)).outcome(BARE));
  }

  @Test
  void point4ARuleThatWantsAbsenceToFailSaysSo() {
    String both =
        "{'all': [{'present': 'actionPlan.adoptedOn'}, {'compare': [{'path':"
            + " 'actionPlan.adoptedOn'}, '<=', {'value': '2024-01-01'}]}]}";
    assertEquals(Outcome.FAILED, Pack.of("town", both).outcome(BARE));
  }

  @ParameterizedTest
  @CsvSource({
    "'{''count'': ''actionPlan.renewalBlocks''}', '{''value'': ''0''}'",
    "'{''sum'': ''actionPlan.renewalBlocks.area''}', '{''value'': ''0平方米''}'"
  })
  void point5ACountAndASumOfNothingAreZero(String operand, String zero) {
    String compare = "{'compare': [" + operand + ", '=', " + zero + "]}";
    assertEquals(Outcome.PASSED, Pack.of("town", compare).outcome(BARE));
  }

  @Test
  void point5NothingIsInAnything() {
    String every = "{'every': {'keys': 'actionPlan.renewalBlocks.name'}, 'in': {'keys': 'name'}}";
    assertEquals(Outcome.NOT_APPLICABLE, Pack.of("town", every).outcome(BARE));
    assertEquals(Outcome.FAILED, Pack.of("town", every).outcome(blocks("{'name': 'B1'}")));
  }

  @Test
  void point5AnOrderWithoutDatedStepIsVacuous() {
    Pack pack =
        Pack.of(
                "town",
                "{'sequence': {'from': 'application', 'step': 'step', 'order': 's', 'on': 'date'}}")
            .list("s", "'ordered': true", "", "A,a,a,,,", "B,b,b,,,");
    assertEquals(Outcome.NOT_APPLICABLE, pack.outcome(BARE));
    assertEquals(
        Outcome.NOT_APPLICABLE,
        pack.outcome(Data.of("'towns': [{'id': 'T1', 'application': [{'step': 'B'}]}]")));
  }

  @Test
  void point5AnElementScopeOverNothingHasNoSubject() {
    Pack pack = Pack.of("town.actionPlan.renewalBlocks[]", "{'present': 'name'}");
    assertEquals(Counts.NONE, pack.counts(BARE));
  }

  @Test
  void point7ALeftElementWithoutKeyIsUndetermined() {
    Pack pack =
        Pack.of(
                "town",
                "{'every': {'keys': "
                    + CATEGORY
                    + ", 'of': 'actionPlan.renewalBlocks'},"
                    + " 'in': {'codes': 'c'}}")
            .list("c", "", "", "A,a,a,,,");
    Dataset keyless = blocks("{'renewalCategory': 'A'}, {'name': 'B2'}");
    assertEquals(Outcome.UNDETERMINED, pack.outcome(keyless));
    assertEquals(Outcome.FAILED, pack.outcome(blocks("{'renewalCategory': 'X'}, {'name': 'B2'}")));
  }

  @Test
  void point7TheSameWhenThePathStepsThroughTheList() {
    Pack pack =
        Pack.of(
                "town",
                "{'every': {'keys': 'actionPlan.renewalBlocks.renewalCategory'}, 'in':"
                    + " {'codes': 'c'}}")
            .list("c", "", "", "A,a,a,,,");
    assertEquals(
        Outcome.UNDETERMINED, pack.outcome(blocks("{'renewalCategory': 'A'}, {'name': 'B2'}")));
  }

  @Test
  void point7ARightElementWithoutKeyCoversNothing() {
    Pack pack =
        Pack.of(
                "town",
                "{'every': {'codes': 'c'}, 'in': {'keys': "
                    + CATEGORY
                    + ", 'of': 'actionPlan.renewalBlocks'}}")
            .list("c", "", "", "A,a,a,,,", "B,b,b,,,");
    assertEquals(Outcome.FAILED, pack.outcome(blocks("{'renewalCategory': 'A'}, {'name': 'B2'}")));
  }
}
