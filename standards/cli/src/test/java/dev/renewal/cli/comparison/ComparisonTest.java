package dev.renewal.cli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.cli.Golden;
import dev.renewal.cli.text.ComparisonText;
import dev.renewal.cli.text.SampleReports;
import dev.renewal.cli.text.TextOptions;
import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Fingerprint;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Truncation;
import dev.renewal.finding.Verdict;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsAsCommitted(Language language) throws Exception {
    Report before = SampleReports.broken();
    Report after = SampleReports.mended();
    Golden.assertMatches(
        "text/comparison_" + language.tag() + ".txt",
        ComparisonText.of(
            before, after, Comparison.of(before, after), TextOptions.plain(language)));
  }

  @Test
  void nothingChangesAgainstItself() {
    Report report = SampleReports.broken();
    Comparison comparison = Comparison.of(report, report);
    assertEquals(report.getFindings(), comparison.remaining());
    assertEquals(List.of(), comparison.fixed());
    assertEquals(List.of(), comparison.added());
    assertEquals(List.of(), comparison.unknown());
  }

  @Test
  void movingARecordFixesNothing() {
    Report before = report(1, "T1").build();
    Report after =
        Report.builder()
            .from(before)
            .findings(
                List.of(
                    Finding.builder()
                        .from(before.getFindings().get(0))
                        .pointer("/towns/9")
                        .line(90)
                        .build()))
            .build();
    assertEquals(1, Comparison.of(before, after).remaining().size());
  }

  @Test
  void whatACutListingDoesNotReachIsNotCalledFixed() {
    Comparison comparison =
        Comparison.of(report(3, "T1", "T2", "T3").build(), cut(report(3, "T2").build()));
    assertEquals(List.of("T1"), ids(comparison.fixed()));
    assertEquals(List.of("T2"), ids(comparison.remaining()));
    assertEquals(List.of("T3"), ids(comparison.unknown()));
  }

  @Test
  void whatACutListingDidNotReachIsNotCalledNew() {
    Comparison comparison =
        Comparison.of(cut(report(3, "T2").build()), report(3, "T1", "T2", "T3").build());
    assertEquals(List.of("T1"), ids(comparison.added()));
    assertEquals(List.of("T3"), ids(comparison.unknown()));
  }

  @Test
  void whatCanNoLongerBeJudgedIsNotCalledFixed() {
    Report after =
        Report.builder()
            .asOf(LocalDate.of(2025, 6, 30))
            .verdict(Verdict.UNDECIDED)
            .addRule(rule(Counts.of(Outcome.SKIPPED, 1)))
            .addOutcome(
                OutcomeEntry.builder()
                    .rule("R-1")
                    .outcome(Outcome.SKIPPED)
                    .subject(Subject.of("town", "T1"))
                    .pointer("/towns/0")
                    .build())
            .build();
    Comparison comparison = Comparison.of(report(1, "T1").build(), after);
    assertEquals(List.of(), comparison.fixed());
    assertEquals(List.of("T1"), ids(comparison.unknown()));
  }

  @Test
  void whatIsNoLongerAskedIsNotCalledFixed() {
    Report after =
        Report.builder().asOf(LocalDate.of(2025, 6, 30)).verdict(Verdict.CONFORMS).build();
    assertEquals(List.of("T1"), ids(Comparison.of(report(1, "T1").build(), after).unknown()));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(it -> it.getSubject().id()).toList();
  }

  private static Report cut(Report report) {
    return Report.builder()
        .from(report)
        .addTruncated(
            Truncation.builder().rule("R-1").outcome(Outcome.FAILED).listed(1L).total(3L).build())
        .build();
  }

  private static RuleCount rule(Counts counts) {
    return RuleCount.builder()
        .rule("R-1")
        .standard("x")
        .severity(Severity.ERROR)
        .counts(counts)
        .build();
  }

  private static Report.Builder report(long failed, String... towns) {
    Report.Builder report =
        Report.builder()
            .asOf(LocalDate.of(2025, 6, 30))
            .verdict(Verdict.DOES_NOT_CONFORM)
            .addRule(rule(Counts.of(Outcome.FAILED, failed)));
    for (String town : towns) {
      Subject subject = Subject.of("town", town);
      report.addFinding(
          Finding.builder()
              .rule("R-1")
              .severity(Severity.ERROR)
              .subject(subject)
              .pointer("/towns/0")
              .clause(new ClauseRef("1", "001", "一"))
              .message(LocalText.same(town))
              .fingerprint(Fingerprint.of("R-1", subject))
              .build());
    }
    return report;
  }
}
