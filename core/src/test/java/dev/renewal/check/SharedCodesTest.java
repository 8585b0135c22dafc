package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Verdict;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no rule says: codes of shared lists, references within a document. */
class SharedCodesTest {
  private static final String HEADER =
      "{\"header\": {\"format\": \"renewal-dataset/1.0\", \"dataAsOf\": \"2024-06-30\"}, ";

  private static Report report(String collections, Standard... standards) throws IOException {
    byte[] bytes = (HEADER + collections.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
    return StandardValidator.of(standards)
        .validate(DatasetReader.of(ReadLimits.DEFAULT).source(bytes));
  }

  private static List<Finding> findings(Report report, String rule) {
    return report.getFindings().stream().filter(it -> it.getRule().equals(rule)).toList();
  }

  private static String town(String level) {
    return "'towns': [{'id': 'T1', 'programmes': [{'level': 'PROVINCIAL'}, {'level': '"
        + level
        + "'}]}]";
  }

  @Test
  void aCodeThatNoListKnowsIsAWarning() throws IOException {
    Report report = report(town("PROVINCAL"));
    List<Finding> found = findings(report, "integrity.unknown-code");
    assertEquals(1, found.size());
    assertEquals("/towns/0/programmes/1/level", found.get(0).getPointer());
    assertEquals(Severity.WARNING, found.get(0).getSeverity());
    assertEquals("PROVINCIAL", found.get(0).getCandidate().orElse(""));
    assertTrue(found.get(0).getMessage().en().contains("PROVINCAL"));
    assertTrue(found.get(0).getLine().isPresent());
    assertEquals(Verdict.CONFORMS, report.getVerdict());
  }

  @Test
  void aCodeOrAliasOfTheSharedListIsKnown() throws IOException {
    assertEquals(List.of(), findings(report(town("NATIONAL")), "integrity.unknown-code"));
  }

  @Test
  void aCodeThatAPackOfTheRunKnowsIsKnown() throws IOException {
    Standard standard =
        InlinePack.of(
            "{\"present\": \"name\"}",
            "[{\"id\": \"programme-level\", \"title\": {\"zh\": \"t\", \"en\": \"t\"}}]",
            Map.of(
                "codelists/programme-level.csv",
                "code,label_zh,label_en,aliases,from,to\nBAY_AREA,湾区级,bay area,,,\n"));
    assertEquals(1, findings(report(town("BAY_AREA")), "integrity.unknown-code").size());
    assertEquals(0, findings(report(town("BAY_AREA"), standard), "integrity.unknown-code").size());
  }

  @Test
  void aReferenceWithinADocumentLeadsSomewhere() throws IOException {
    Report report =
        report(
            "'workPlans': [{'id': 'W1', 'targets': [{'code': 'A', 'components': ['B', 'C']},"
                + " {'code': 'B', 'partOf': 'Z'}]}, {'id': 'W2', 'targets': [{'code': 'C'}]}]");
    assertEquals(
        List.of("/workPlans/0/targets/0/components/1", "/workPlans/0/targets/1/partOf"),
        findings(report, "integrity.dangling-within").stream().map(Finding::getPointer).toList());
    assertEquals(Verdict.DOES_NOT_CONFORM, report.getVerdict());
  }

  @Test
  void whatCouldNotBeReadMayBeWhatIsReferredTo() throws IOException {
    Report report =
        report(
            "'workPlans': [{'id': 'W1', 'targets': [{'code': 3}, {'code': 'B', 'partOf': 'Z'}]}]");
    assertEquals(List.of(), findings(report, "integrity.dangling-within"));
  }

  @Test
  void theTitleStandsInTheReport() throws IOException {
    Report report = report(town("PROVINCAL"));
    assertEquals(
        "a code is not in the shared list",
        report.getRules().stream()
            .filter(count -> count.getRule().equals("integrity.unknown-code"))
            .findFirst()
            .orElseThrow()
            .getTitle()
            .orElseThrow()
            .en());
  }
}
