package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.StandardResult;
import dev.renewal.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 8: a parameter nobody has set matters only where it is needed. */
class ParametersTest {
  private static final Dataset NAMED = Data.of("'towns': [{'id': 'T1', 'name': 'n'}]");
  private static final String UNSET = "{'compare': [{'param': 'p'}, '=', {'value': 'A'}]}";
  private static final String HOLDS = "{'present': 'name'}";
  private static final String FAILS = "{'present': 'theme'}";

  private static Pack pack(String require) {
    return Pack.of("town", require).parameter("p", "code").parameter("q", "code");
  }

  @ParameterizedTest
  @CsvSource({"all, F, FAILED", "any, H, PASSED", "all, H, UNDETERMINED", "any, F, UNDETERMINED"})
  void point8OnlyWhereItIsNeeded(String kind, String other, Outcome expected) {
    String part = other.equals("H") ? HOLDS : FAILS;
    String require = "{'" + kind + "': [" + UNSET + ", " + part + "]}";
    assertEquals(expected, pack(require).outcome(NAMED));
  }

  @Test
  void point8AParameterThatIsSetDecides() {
    assertEquals(Outcome.PASSED, pack(UNSET).set("p", "A").outcome(NAMED));
    assertEquals(Outcome.FAILED, pack(UNSET).set("p", "B").outcome(NAMED));
  }

  @Test
  void theReportSaysWhatWouldDecideMore() {
    String either = UNSET.replace("'p'", "'q'");
    Report report =
        pack(UNSET)
            .rule("town", "{'all': [" + UNSET + ", " + either + "]}")
            .rule("town", "{'any': [" + HOLDS + ", " + either + "]}")
            .rule("town", "{'all': [" + FAILS + ", " + either + "]}", "'severity': 'warning'")
            .report(NAMED);
    assertEquals(Verdict.UNDECIDED, report.getVerdict());
    StandardResult result = report.getStandards().get(0);
    assertEquals(2, result.getDecided());
    assertEquals(4, result.getRules());
    List<MissingParameter> missing = report.getParametersMissing();
    assertEquals(List.of("p", "q"), missing.stream().map(MissingParameter::getName).toList());
    assertEquals(List.of("R1", "R2"), missing.get(0).getRules());
    assertEquals(1, missing.get(0).getRulesDecided(), "R2 waits for q as well");
    assertEquals(List.of("R2"), missing.get(1).getRules());
    assertEquals(0, missing.get(1).getRulesDecided());
  }

  @Test
  void aBlankCellIsAParameterToo() {
    Pack pack =
        Pack.of(
                "town",
                "{'compare': [{'count': 'application'}, '=', {'lookup': {'list': 'c', 'key':"
                    + " {'value': 'A'}, 'column': 'n'}}]}")
            .list("c", "'columns': {'n': 'number'}", "n", "A,a,a,,,,");
    assertEquals(Outcome.UNDETERMINED, pack.outcome(NAMED));
    assertEquals("c/A/n", pack.report(NAMED).getParametersMissing().get(0).getName());
    assertEquals(Outcome.PASSED, pack.set("c/A/n", "0").outcome(NAMED));
  }
}
