package dev.renewal.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

  private static final Path TOWN = Path.of("..", "..", "examples", "data", "town");

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsEveryFindingAndEveryRule(Language language) throws IOException {
    Report report = report(Files.readString(TOWN.resolve("broken-structure.json")), 1_000);
    String html = html(language, report);
    assertTrue(html.contains("<html lang=\"" + language.tag() + "\">"), html);
    assertTrue(report.getFindings().size() > 5, "findings: " + report.getFindings().size());
    for (Finding finding : report.getFindings()) {
      assertTrue(html.contains(escaped(finding.getMessage().in(language))), finding.toString());
      assertTrue(html.contains("<code>" + escaped(finding.getPointer())), finding.getPointer());
    }
    for (RuleCount rule : report.getRules()) {
      assertTrue(html.contains("<td>" + escaped(rule.getRule()) + "</td>"), rule.getRule());
    }
    assertTrue(html.contains(report.getVerdict().label().in(language)), html);
  }

  @Test
  void thePageHoldsAllItNeeds() throws IOException {
    String html =
        html(
            Language.ZH,
            report(Files.readString(TOWN.resolve("draft.json")), 100),
            report(Files.readString(TOWN.resolve("conforming.json")), 100));
    assertFalse(html.contains("<script") || html.contains("://") || html.contains(" src="), html);
    assertFalse(html.contains("@import") || html.contains("<link"), html);
    assertTrue(html.contains("href=\"#s2\"") && html.contains("id=\"s2\""), html);
  }

  @Test
  void isWellFormed() throws Exception {
    String html =
        html(Language.EN, report(Files.readString(TOWN.resolve("broken-unit-slip.json")), 100));
    String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<(meta|br)([^>]*)>", "<$1$2/>");
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void textIsNeverTakenForMarkup() throws IOException {
    String hostile =
        Files.readString(TOWN.resolve("broken-structure.json"))
            .replace("T-wangyou", "<script>alert(1)</script><b a='\\\"'>");
    String html = html(Language.ZH, report(hostile, 100));
    assertFalse(html.contains("<script"), html);
    assertTrue(html.contains("&lt;script&gt;"), html);
  }

  @Test
  void whatIsBeyondTheCapIsCounted() throws IOException {
    Report report = report(Files.readString(TOWN.resolve("broken-structure.json")), 1);
    assertFalse(report.getTruncated().isEmpty());
    String html = html(Language.EN, report);
    assertTrue(html.contains("Not all listed (the counts are exact)"), html);
    assertTrue(html.contains(", 1 listed"), html);
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    Report report = report(Files.readString(TOWN.resolve("draft.json")), 100);
    assertArrayEquals(
        html(Language.ZH, report).getBytes(StandardCharsets.UTF_8),
        html(Language.ZH, report).getBytes(StandardCharsets.UTF_8));
    assertEquals(1, html(Language.ZH, report).split("<h1>", -1).length - 1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String html(Language language, Report... reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(List.of(reports), language, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Report report(String json, int cap) throws IOException {
    StandardValidator validator =
        StandardValidator.builder()
            .standard(Standards.get("townscape-town"))
            .maxFindings(cap)
            .completeness()
            .build();
    return validator.validate(
        DatasetReader.of(ReadLimits.DEFAULT).source(json.getBytes(StandardCharsets.UTF_8)));
  }
}
