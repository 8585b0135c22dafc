package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points 10 and 11: dangling references, and the documents a pack sees. */
class ReferencesTest {
  private static final String EVALUATED = "{'present': 'townId->acceptance'}";
  private static final Dataset DANGLING = Data.of("'projects': [{'id': 'P1', 'townId': 'T9'}]");

  @Test
  void point10ADanglingReferenceSkipsTheRule() {
    Pack pack = Pack.of("project", EVALUATED);
    assertEquals(Outcome.SKIPPED, pack.outcome(DANGLING));
    assertTrue(
        pack.report(DANGLING).getFindings().stream()
            .anyMatch(finding -> finding.getRule().equals("integrity.dangling-reference")));
  }

  @Test
  void point10NotARuleThatIsDecidedWithoutIt() {
    assertEquals(
        Outcome.PASSED,
        Pack.of("project", "{'any': [" + EVALUATED + ", {'present': 'townId'}]}")
            .outcome(DANGLING));
  }

  @Test
  void point11APackSeesTheDocumentsOfItsJurisdictionAtTheirOwnPlaces() {
    Dataset two =
        Data.of(
            "'towns': [{'id': 'T1', 'division': '440103100'}, {'id': 'T2', 'division':"
                + " '330421100'}, {'id': 'T3'}]");
    Report report =
        Pack.of("town", "{'present': 'theme'}").with("'jurisdiction': ['33']").report(two);
    assertEquals(2, Pack.counts(report, "R1").failed(), "the one whose division is unknown, too");
    assertEquals("/towns/1/theme", report.getFindings().get(0).getPointer());
    assertEquals("/towns/2/theme", report.getFindings().get(1).getPointer());
  }

  @Test
  void point11AlsoWhenItCountsTheDocumentsOfTheDataset() {
    Dataset two =
        Data.of(
            "'towns': [{'id': 'T1', 'division': '440103100'}, {'id': 'T2', 'division':"
                + " '330421100'}]");
    String one = "{'compare': [{'count': 'towns'}, '=', {'value': '1'}]}";
    assertEquals(Outcome.FAILED, Pack.of("dataset", one).outcome(two));
    assertEquals(
        Outcome.PASSED, Pack.of("dataset", one).with("'jurisdiction': ['33']").outcome(two));
  }

  @Test
  void point11AGroupStandsWhereItsFirstMemberStands() {
    Dataset three =
        Data.of(
            "'communities': [{'id': 'C1', 'division': '440103001001'}, {'id': 'C2', 'name': 'x',"
                + " 'division': '330421100001'}, {'id': 'C3', 'name': 'x', 'division':"
                + " '330421100002'}]");
    Report report =
        Pack.of(
                "{'of': 'dataset.communities[]', 'by': {'county': 'division.county'}}",
                "{'compare': [{'count': 'members'}, '<=', {'value': '1'}]}")
            .with("'jurisdiction': ['33']")
            .report(three);
    assertEquals("/communities/1", report.getFindings().get(0).getPointer());
    assertEquals("community county=330421", report.getFindings().get(0).getSubject().id());
  }

  @Test
  void point11AReferenceLeadsBeyondTheJurisdiction() {
    Dataset two =
        Data.of(
            "'towns': [{'id': 'T1', 'division': '440103100', 'acceptance': [{'step': 'REVIEW'}]}],"
                + " 'projects': [{'id': 'P1', 'division': '330421', 'townId': 'T1'}]");
    Pack pack = Pack.of("project", EVALUATED).with("'jurisdiction': ['33']");
    assertEquals(Outcome.PASSED, pack.outcome(two));
    assertEquals(
        List.of("integrity.division-outside"),
        pack.report(two).getFindings().stream().map(Finding::getRule).toList(),
        "nothing dangles");
  }

  @Test
  void point11WhatAReferenceLeadsToIsNoSubjectAndNotCounted() {
    Dataset two =
        Data.of(
            "'towns': [{'id': 'T1', 'division': '440103100', 'acceptance': [{'step': 'REVIEW'}]}],"
                + " 'projects': [{'id': 'P1', 'division': '330421', 'townId': 'T1'}]");
    Report report =
        Pack.of("project", EVALUATED)
            .rule("dataset", "{'compare': [{'count': 'towns'}, '=', {'value': '0'}]}")
            .rule("town", "{'present': 'theme'}")
            .with("'jurisdiction': ['33']")
            .report(two);
    assertEquals(1, Pack.counts(report, "R2").passed());
    assertEquals(0, Pack.counts(report, "R3").total());
  }
}
