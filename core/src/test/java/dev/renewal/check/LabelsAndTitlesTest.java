package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standard.Standard;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Codes are shown with their labels, and findings without a rule have titles. */
class LabelsAndTitlesTest {
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

  @Test
  void codesAreShownByTheirLabels() throws IOException {
    Standard standard =
        InlinePack.of(
            "{\"compare\": [{\"path\": \"honours.level\"}, \"=\", {\"value\": \"PROVINCIAL\"}]}");
    Report report =
        report("'jurisdictions': [{'id': 'J1', 'honours': [{'level': 'MUNICIPAL'}]}]", standard);
    Finding finding = findings(report, "R").get(0);
    assertEquals("市级(MUNICIPAL)", finding.getActual().orElseThrow().zh());
    assertEquals("provincial (PROVINCIAL)", finding.getExpected().orElseThrow().en());
  }

  @Test
  void anEnglishSentenceBeginsWithACapital() throws IOException {
    Report report =
        report("'jurisdictions': [{'id': 'J1'}]", InlinePack.of("{\"present\": \"name\"}"));
    Finding finding = findings(report, "R").get(0);
    assertEquals("none", finding.getActual().orElseThrow().en());
    assertEquals("None", finding.getMessage().en());
    assertEquals("无", finding.getMessage().zh());
  }

  @Test
  void hoursWithoutExactDecimalsAreRounded() throws IOException {
    Standard standard =
        InlinePack.of(
            "{\"compare\": [{\"difference\": [{\"path\": \"dispatchedAt\"}, {\"path\": \"reportedAt\"}],"
                + " \"in\": \"h\"}, \"<=\", {\"value\": {\"amount\": \"24\", \"unit\": \"h\"}}]}",
            "community.issues[]",
            "[]",
            Map.of());
    Report report =
        report(
            "'communities': [{'id': 'C1', 'issues': [{'id': 'I1',"
                + " 'reportedAt': '2024-03-20T00:00:00Z', 'dispatchedAt': '2024-03-21T00:00:01Z'}]}]",
            standard);
    Finding finding = findings(report, "R").get(0);
    assertEquals("≈24.0003小时", finding.getActual().orElseThrow().zh());
    assertEquals("<= 24 hours", finding.getExpected().orElseThrow().en());
  }

  @Test
  void everyKindOfFindingWithoutARuleHasATitle() {
    MessageBundle texts = MessageBundle.core();
    TreeSet<String> untitled = new TreeSet<>();
    for (String key : texts.keys()) {
      boolean finding = key.matches("(structure|integrity|plausibility)\\.[a-z-]+");
      if (finding && !texts.contains(key + ".title")) {
        untitled.add(key);
      }
    }
    for (String id :
        List.of(
            "syntax.json",
            "syntax.utf8",
            "structure.duplicate-key",
            "structure.header-not-first",
            "structure.identifier",
            "structure.limit",
            "structure.missing",
            "structure.number",
            "structure.type",
            "structure.unknown-code",
            "structure.unknown-property",
            "structure.value")) {
      if (!texts.contains(id + ".title")) {
        untitled.add(id);
      }
    }
    assertEquals(new TreeSet<>(), untitled);
  }
}
