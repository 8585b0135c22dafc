package dev.renewal.check.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Reason;
import dev.renewal.finding.Report;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that may need what was not read is skipped; the others are judged all the same. */
class UnreadTest {
  private static final String HEADER =
      "{'header': {'format': 'renewal-dataset/1.0', 'dataAsOf': '2024-06-30', 'reported': ['town',"
          + " 'community', 'project']}";
  private static final String TOWN = "{'id': 'T1', 'name': '甲', 'theme': 'x'}";
  private static final String PROJECT = "{'id': 'P1', 'name': '乙', 'townId': 'T1'}";

  /** Two towns at least; each town has a theme; each project's town has one; one project a town. */
  private static final Pack PACK =
      Pack.of("dataset", "{'compare': [{'count': 'towns'}, '>=', {'value': '2'}]}")
          .rule("town", "{'present': 'theme'}")
          .rule("project", "{'present': 'townId->theme'}")
          .rule(
              "{'of': 'dataset.projects[]', 'by': {'town': 'townId'}}",
              "{'compare': [{'count': 'members'}, '>=', {'value': '2'}]}")
          .rule("town", "{'every': {'keys': 'id'}, 'in': {'keys': '#.projects.townId'}}")
          .rule("dataset", "{'present': 'projects'}");

  private static String line(String kind, String document) {
    return "{'" + kind + "': " + document + "}\n";
  }

  private static String lines(String... lines) {
    return HEADER + "}\n" + String.join("", lines);
  }

  private static Report report(String json) throws IOException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return PACK.validator().build().validate(DatasetReader.of(ReadLimits.DEFAULT).source(bytes));
  }

  private static Outcome outcome(Report report, String rule) {
    for (Outcome outcome : Outcome.values()) {
      if (Pack.counts(report, rule).of(outcome) == 1) {
        assertEquals(1, Pack.counts(report, rule).total(), rule);
        return outcome;
      }
    }
    throw new AssertionError(rule + ": " + Pack.counts(report, rule));
  }

  private static List<Reason> reasons(Report report, String rule) {
    return report.getOutcomes().stream()
        .filter(entry -> entry.getRule().equals(rule))
        .map(OutcomeEntry::getReasons)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void whatWasReadAsAWholeIsJudged() throws IOException {
    Report report = report(lines(line("town", TOWN), line("project", PROJECT)));
    assertEquals(Outcome.FAILED, outcome(report, "R1"));
    assertEquals(Outcome.PASSED, outcome(report, "R3"));
    assertEquals(Outcome.FAILED, outcome(report, "R4"));
    assertEquals(Outcome.PASSED, outcome(report, "R5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'id' 'T2'}", "{'name': '丙'}", "{'id': 'T2', 'name': tru}"})
  void aTownThatWasNotReadMayBeTheSecond(String broken) throws IOException {
    Report report =
        report(lines(line("town", TOWN), line("town", broken), line("project", PROJECT)));
    assertEquals(Outcome.SKIPPED, outcome(report, "R1"));
    assertEquals(List.of("unread"), reasons(report, "R1").stream().map(Reason::getCode).toList());
    String where = reasons(report, "R1").get(0).getMessage().en();
    assertTrue(where.matches(".* at 3.* ?/town.*"), where);
  }

  @Test
  void whatOtherDocumentsSayIsJudgedAllTheSame() throws IOException {
    Report report =
        report(lines(line("town", TOWN), line("town", "{'id' 'T2'}"), line("project", PROJECT)));
    assertEquals(Outcome.PASSED, outcome(report, "R2"));
    assertEquals(Outcome.PASSED, outcome(report, "R3"));
    assertEquals(Outcome.FAILED, outcome(report, "R4"), "a town is no project");
    assertEquals(Outcome.PASSED, outcome(report, "R5"));
  }

  @Test
  void aReferenceMayLeadToWhatWasNotRead() throws IOException {
    Report report = report(lines(line("town", "{'id' 'T1'}"), line("project", PROJECT)));
    assertEquals(Outcome.SKIPPED, outcome(report, "R3"));
    assertEquals(List.of("unread"), reasons(report, "R3").stream().map(Reason::getCode).toList());
    assertEquals(
        List.of("syntax.json", "R4"),
        report.getFindings().stream().map(it -> it.getRule()).toList());
  }

  @Test
  void aReferenceToAnotherKindDanglesAllTheSame() throws IOException {
    Report report = report(lines(line("community", "{'id' 'C1'}"), line("project", PROJECT)));
    assertEquals(Outcome.SKIPPED, outcome(report, "R3"));
    assertEquals(List.of("dangling"), reasons(report, "R3").stream().map(Reason::getCode).toList());
  }

  @Test
  void groupsMayHaveFurtherMembers() throws IOException {
    Report report =
        report(lines(line("town", TOWN), line("project", PROJECT), line("project", "{'id' 'P2'}")));
    assertEquals(Outcome.SKIPPED, outcome(report, "R4"));
    assertEquals(Outcome.PASSED, outcome(report, "R5"), "covered whatever the others say");
    assertEquals(Outcome.PASSED, outcome(report, "R6"), "one is there for sure");
  }

  @Test
  void groupsOfWhichNoMemberWasReadAreSkippedForTheDataset() throws IOException {
    Report report = report(lines(line("town", TOWN), line("project", "{'id' 'P2'}")));
    assertEquals(Outcome.SKIPPED, outcome(report, "R4"));
    assertEquals(Outcome.SKIPPED, outcome(report, "R5"));
    assertEquals(Outcome.SKIPPED, outcome(report, "R6"));
  }

  @ParameterizedTest
  @CsvSource({
    "', ''towns'': [{''id'' ''T2''}]}', syntax.json",
    "', ''projects'': []', syntax.json",
    "', ''townes'': []}', structure.unknown-property",
    "', ''towns'': {}}', structure.type"
  })
  void whatAJsonDocumentLacksMayBeAnything(String rest, String problem) throws IOException {
    Report report = report(HEADER + rest);
    assertEquals(problem, report.getFindings().get(0).getRule());
    assertEquals(Outcome.SKIPPED, outcome(report, "R1"));
  }

  @Test
  void aLineOfNoKindMayBeOfAnyKind() throws IOException {
    Report report = report(lines(line("town", TOWN), line("project", PROJECT), "{'id': 'T2'}\n"));
    assertEquals(Outcome.SKIPPED, outcome(report, "R1"));
    assertEquals(Outcome.SKIPPED, outcome(report, "R4"));
  }
}
