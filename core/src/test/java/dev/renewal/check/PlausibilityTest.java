package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Finding;
import dev.renewal.finding.PatchOperation;
import dev.renewal.finding.Report;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Verdict;
import dev.renewal.model.SatisfactionSurvey;
import dev.renewal.model.community.Community;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Percentage;
import dev.renewal.schema.JsonTree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is only unlikely is told with its mend, and decides nothing. */
class PlausibilityTest {
  private static final StandardValidator VALIDATOR =
      StandardValidator.builder().asOf(LocalDate.of(2025, 12, 31)).build();

  private static final Community COMMUNITY =
      Community.builder()
          .id("Ｃ1")
          .addSurveys(SatisfactionSurvey.builder().satisfaction(Percentage.parse("0.99%")).build())
          .build();

  @Test
  void aSlipChangesNoVerdict() {
    Report report = VALIDATOR.validate(COMMUNITY);
    assertEquals(
        List.of("plausibility.full-width", "plausibility.percent-slip"),
        report.getFindings().stream().map(Finding::getRule).toList());
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    report.getFindings().forEach(it -> assertEquals(Severity.WARNING, it.getSeverity()));
  }

  @Test
  void theMendIsAPatch() {
    Finding finding = VALIDATOR.validate(COMMUNITY).getFindings().get(1);
    String path = "/communities/0/surveys/0/satisfaction";
    assertEquals(path, finding.getPointer());
    assertEquals("0.99% 低得不像实际,很可能漏乘了 100", finding.getMessage().zh());
    assertEquals("99%", finding.getCandidate().orElseThrow());
    assertEquals(List.of(PatchOperation.replace(path, JsonTree.string("99%"))), finding.getPatch());
  }

  @Test
  void aGuessHasNoPatch() {
    BondIssue bond =
        BondIssue.builder()
            .id("B1")
            .approved(Money.parse("13.8亿元"))
            .inPlace(Money.parse("13.8万元"))
            .build();
    Finding finding = VALIDATOR.validate(bond).getFindings().get(0);
    assertEquals("plausibility.unit-slip", finding.getRule());
    assertEquals(Severity.INFO, finding.getSeverity());
    assertEquals(List.of(), finding.getPatch());
  }
}
