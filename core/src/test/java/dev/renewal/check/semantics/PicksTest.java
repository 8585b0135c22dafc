package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 12: rounding and ties are read only when the cut needs them. */
class PicksTest {

  /** As many communities as there are scores. */
  private static Dataset scored(List<String> scores) {
    String communities =
        IntStream.range(0, scores.size())
            .mapToObj(
                at -> "{'id': 'C" + at + "', 'acceptance': {'score': " + scores.get(at) + "}}")
            .collect(Collectors.joining(", "));
    return Data.of("'communities': [" + communities + "]");
  }

  private static Pack lowest(String share, String count) {
    String pick =
        "'lowest': {'share': %s, 'by': 'acceptance.score', 'rounding': {'param': 'r'}, 'ties':"
            + " {'param': 't'}}";
    return Pack.of(
            "dataset",
            "{'compare': [{'count': {'from': 'communities', %s}}, '=', {'value': '%s'}]}"
                .formatted(pick.formatted(share), count))
        .parameter("r", "code")
        .parameter("t", "code")
        .parameter("s", "percentage");
  }

  private static List<String> different(int number) {
    return IntStream.range(0, number).mapToObj(String::valueOf).toList();
  }

  @Test
  void point12TenOfAHundredNeedNeither() {
    assertEquals(Outcome.PASSED, lowest("{'value': '10%'}", "10").outcome(scored(different(100))));
  }

  @ParameterizedTest
  @CsvSource({"FLOOR, 124", "CEILING, 125", "HALF_UP, 125"})
  void point12ATenthOf1248NeedsTheRounding(String rounding, String count) {
    Dataset all = scored(different(1248));
    Pack pack = lowest("{'value': '10%'}", count);
    assertEquals(List.of("parameter-not-set", "rounding"), pack.reasons(all));
    assertEquals(Outcome.PASSED, pack.set("r", rounding).outcome(all));
  }

  @ParameterizedTest
  @CsvSource({"INCLUDE_ALL, 3", "EXCLUDE_ALL, 1"})
  void point12EqualsAtTheCutNeedTheTreatment(String ties, String count) {
    Dataset tied = scored(List.of("0", "1", "1", "3", "4", "5", "6", "7", "8", "9"));
    Pack pack = lowest("{'value': '20%'}", count);
    assertEquals(List.of("parameter-not-set", "tie"), pack.reasons(tied));
    assertEquals(Outcome.PASSED, pack.set("t", ties).outcome(tied));
  }

  @Test
  void point12EqualsElsewhereDoNot() {
    assertEquals(
        Outcome.PASSED,
        lowest("{'value': '50%'}", "2").outcome(scored(List.of("1", "1", "2", "2"))));
  }

  @ParameterizedTest
  @CsvSource({"SIDEWAYS", "UP", "half_up"})
  void point12ACodeThatIsNoRoundingLeavesItOpen(String rounding) {
    assertEquals(
        Outcome.UNDETERMINED,
        lowest("{'value': '10%'}", "1").set("r", rounding).outcome(scored(different(11))));
  }

  @Test
  void aShareBeyondTheWholeTakesNothing() {
    assertEquals(
        Outcome.UNDETERMINED,
        lowest("{'param': 's'}", "1").set("s", "150%").outcome(scored(different(3))));
  }

  @Test
  void nothingCanBePickedFromNothing() {
    assertEquals(
        Outcome.PASSED, lowest("{'param': 's'}", "0").outcome(Data.of("'towns': [{'id': 'T1'}]")));
  }

  @ParameterizedTest
  @CsvSource({"highest, 1, 9", "lowest, 1, 2", "lowest, 2, 7", "highest, 3, 16", "lowest, 9, 16"})
  void theFirstFewByAValue(String end, String number, String sum) {
    Dataset checks =
        Data.of(
            "'communities': [{'id': 'C1', 'healthChecks': [{'index': 5}, {'index': 9}, {'index':"
                + " 2.0}]}]");
    String compare =
        "{'compare': [{'sum': {'path': 'index', 'of': {'from': 'healthChecks', '%s': {'n': %s,"
            + " 'by': 'index'}}}}, '=', {'value': {'amount': '%s', 'unit': 'points'}}]}";
    assertEquals(
        Outcome.PASSED, Pack.of("community", compare.formatted(end, number, sum)).outcome(checks));
  }
}
