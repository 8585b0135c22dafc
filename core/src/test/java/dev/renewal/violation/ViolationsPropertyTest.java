package dev.renewal.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.Parameters;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.standard.Standard;
import dev.renewal.violation.NoViolation.Reason;
import dev.renewal.violation.SmallRules.SmallRule;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Each requirement's own violation of itself fails it, or says why there is none. */
class ViolationsPropertyTest {
  private static final String BROKEN = "broken";
  private static final Set<Reason> UNFIT =
      Set.of(
          Reason.NOT_APPLICABLE,
          Reason.PARAMETER_NOT_SET,
          Reason.INCOMPLETE_LIST,
          Reason.UNDETERMINED,
          Reason.ALREADY_BROKEN);
  private static final Parameters PARAMETERS =
      Parameters.builder().set("small", "needed", List.of("CLINIC", "GREENWAY")).build();

  @Provide
  Arbitrary<SmallRule> rules() {
    return SmallRules.any();
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return SmallDatasets.any();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aRuleBreaksItselfOrSaysWhyNot(
      @ForAll("rules") SmallRule small, @ForAll("datasets") Dataset base) {
    Standard standard = SmallPack.of(small.scope(), small.when(), small.require());
    Breach breach = Violations.on(base, standard, PARAMETERS).of(SmallPack.rule(standard));
    long passed = counts(judge(standard, base)).passed();
    if (breach instanceof Violation violation) {
      assertTrue(
          passed > 0 || isOpen(standard, base), "only what passes, or may pass, can be broken");
      assertBroken(standard, base, violation);
    } else if (breach instanceof NoViolation none) {
      assertTrue(passed > 0 || UNFIT.contains(none.reason()), none::toString);
      assertFalse(none.text().zh().isBlank());
    }
    if (passed > 0) {
      Statistics.label("rules that pass")
          .collect(breach instanceof Violation ? BROKEN : "not broken")
          .coverage(it -> it.check(BROKEN).percentage(share -> share >= 70));
    }
  }

  private static void assertBroken(Standard standard, Dataset base, Violation violation) {
    assertEquals(violation.dataset(), Edit.apply(violation.edits(), base), "edits by pointer");
    assertEquals(
        violation.dataset(), JsonPatches.patched(base, violation.edits()), "edits of the JSON");
    Report before = judge(standard, base);
    Report report = judge(standard, violation.dataset());
    List<Finding> found = newFindings(before, report);
    assertTrue(
        found.stream().anyMatch(it -> isSame(it, violation.finding())),
        () -> violation.finding() + " is not among " + found);
    assertTrue(counts(report).failed() > counts(before).failed(), "one subject more fails");
    assertEquals(violation.isExact(), found.size() == 1, () -> found + " " + violation);
  }

  private static List<Finding> newFindings(Report before, Report after) {
    return after.getFindings().stream()
        .filter(it -> before.getFindings().stream().noneMatch(old -> isSame(it, old)))
        .toList();
  }

  private static boolean isSame(Finding left, Finding right) {
    return left.getRule().equals(right.getRule()) && left.getSubject().equals(right.getSubject());
  }

  private static Report judge(Standard standard, Dataset dataset) {
    return StandardValidator.builder()
        .standard(standard)
        .parameters(PARAMETERS)
        .build()
        .validate(dataset);
  }

  /** Whether nothing but names that a source leaves out keeps a subject from passing. */
  private static boolean isOpen(Standard standard, Dataset base) {
    Report report =
        StandardValidator.builder()
            .standard(standard)
            .parameters(PARAMETERS)
            .allOutcomes()
            .build()
            .validate(base);
    return report.getOutcomes().stream()
        .filter(it -> it.getRule().equals("R") && it.getOutcome() == Outcome.UNDETERMINED)
        .anyMatch(
            it ->
                it.getReasons().stream()
                    .allMatch(reason -> reason.getCode().equals(Reason.INCOMPLETE_LIST.code())));
  }

  private static Counts counts(Report report) {
    return report.getRules().stream()
        .filter(it -> it.getRule().equals("R"))
        .map(RuleCount::getCounts)
        .reduce(Counts.NONE, Counts::plus);
  }
}
