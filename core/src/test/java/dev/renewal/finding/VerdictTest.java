package dev.renewal.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    "PASSED, CONFORMS",
    "FAILED, DOES_NOT_CONFORM",
    "NOT_APPLICABLE, CONFORMS",
    "NOT_YET_DUE, CONFORMS",
    "SKIPPED, UNDECIDED",
    "UNDETERMINED, UNDECIDED"
  })
  void followsFromTheOutcomesOfErrors(Outcome outcome, Verdict verdict) {
    assertEquals(verdict, Verdict.of(List.of(rule("x", Severity.ERROR, Counts.of(outcome, 1)))));
  }

  @Property
  void warningsAndInfosNeverChangeIt(@ForAll Outcome outcome) {
    Counts counts = Counts.of(outcome, 7);
    assertEquals(
        Verdict.CONFORMS,
        Verdict.of(List.of(rule("x", Severity.WARNING, counts), rule("x", Severity.INFO, counts))));
  }

  @Test
  void aFailureWeighsMoreThanWhatIsUndecided() {
    assertEquals(
        Verdict.DOES_NOT_CONFORM,
        Verdict.of(
            List.of(
                rule("x", Severity.ERROR, Counts.of(Outcome.FAILED, 1)),
                rule("x", Severity.ERROR, Counts.of(Outcome.UNDETERMINED, 9)))));
  }

  @Test
  void nothingJudgedConforms() {
    assertEquals(Verdict.CONFORMS, Verdict.of(List.of()));
  }

  @Test
  void eachStandardHasItsOwn() {
    List<RuleCount> rules =
        List.of(
            rule("x", Severity.ERROR, Counts.of(Outcome.PASSED, 1)),
            rule("y", Severity.ERROR, Counts.of(Outcome.FAILED, 1)));
    assertEquals(Verdict.CONFORMS, Verdict.of("x", rules));
    assertEquals(Verdict.DOES_NOT_CONFORM, Verdict.of("y", rules));
  }

  @Test
  void theLayersBeneathConcernEveryStandard() {
    RuleCount layer =
        RuleCount.builder()
            .rule("structure.type")
            .severity(Severity.ERROR)
            .counts(Counts.of(Outcome.FAILED, 1))
            .build();
    assertEquals(Verdict.DOES_NOT_CONFORM, Verdict.of("x", List.of(layer)));
    assertEquals(
        Verdict.UNDECIDED,
        Verdict.of("x", List.of(rule("core", Severity.ERROR, Counts.of(Outcome.UNDETERMINED, 1)))));
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void onlyNormsAndPlansAreConformedTo(Basis basis) {
    boolean reported = basis == Basis.PRESS || basis == Basis.REPLY || basis == Basis.UNVERIFIED;
    for (Verdict verdict : Verdict.values()) {
      if (reported) {
        assertNotEquals(verdict.label(), verdict.label(basis));
      } else {
        assertEquals(verdict.label(), verdict.label(basis));
      }
    }
  }

  @Test
  void everythingHasANameForPeople() {
    for (Severity severity : Severity.values()) {
      assertNotEquals(severity.label().zh(), severity.label().en());
    }
    for (Outcome outcome : Outcome.values()) {
      assertNotEquals(outcome.label().zh(), outcome.label().en());
    }
    for (Basis basis : Basis.values()) {
      assertNotEquals(basis.label().zh(), basis.label().en());
    }
  }

  private static RuleCount rule(String standard, Severity severity, Counts counts) {
    return RuleCount.builder()
        .rule("R-1")
        .standard(standard)
        .severity(severity)
        .counts(counts)
        .build();
  }
}
