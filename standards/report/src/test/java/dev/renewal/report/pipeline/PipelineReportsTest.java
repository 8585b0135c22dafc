package dev.renewal.report.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.Severity;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PipelineReportsTest {

  private static final Path TOWN = Path.of("..", "..", "examples", "data", "town");

  /** The official schemas, which are not ours to ship. */
  private static final Path SCHEMAS =
      Path.of(System.getProperty("renewal.schemas", "../../../shared/schemas"));

  private static final List<Report> REPORTS =
      List.of(
          report("broken-structure.json"),
          report("broken-two-renewal-blocks.json"),
          report("draft.json"),
          report("conforming.json"));

  @Test
  void sarifMeetsItsSchema() throws IOException {
    Path file = SCHEMAS.resolve("sarif-2.1.0").resolve("sarif-schema-2.1.0.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file.toAbsolutePath());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(file), InputFormat.JSON);
    for (Language language : Language.values()) {
      assertEquals(List.of(), schema.validate(sarif(language), InputFormat.JSON));
    }
    assertFalse(
        schema
            .validate(sarif(Language.EN).replace("\"2.1.0\"", "\"2\""), InputFormat.JSON)
            .isEmpty(),
        "the schema notices");
  }

  @Test
  void sarifHoldsEveryFindingAtItsPlace() throws IOException {
    JsonNode runs = new JsonMapper().readTree(sarif(Language.ZH)).path("runs");
    assertEquals(REPORTS.size(), runs.size());
    for (int at = 0; at < REPORTS.size(); at++) {
      Report report = REPORTS.get(at);
      long open =
          report.getOutcomes().stream()
              .filter(
                  it ->
                      it.getOutcome() == Outcome.UNDETERMINED || it.getOutcome() == Outcome.SKIPPED)
              .count();
      assertEquals(report.getFindings().size() + open, runs.get(at).path("results").size());
    }
    JsonNode result = runs.get(1).path("results").get(0);
    assertEquals("TT-3.2-1", result.path("ruleId").textValue());
    assertEquals("error", result.path("level").textValue());
    assertTrue(result.at("/message/text").textValue().contains("应有三个以上"));
    JsonNode physical = result.at("/locations/0/physicalLocation");
    assertEquals(462, physical.at("/region/startLine").intValue());
    assertEquals(
        "town/broken-two-renewal-blocks.json", physical.at("/artifactLocation/uri").textValue());
    int index = result.path("ruleIndex").intValue();
    assertEquals("TT-3.2-1", runs.get(1).at("/tool/driver/rules/" + index + "/id").textValue());
  }

  @Test
  void junitFailsARuleOfErrorsAndNothingElse() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JunitXml.write(REPORTS, Language.ZH, out);
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()))
            .getDocumentElement();
    NodeList suites = root.getElementsByTagName("testsuite");
    assertEquals(REPORTS.size(), suites.getLength());
    for (int at = 0; at < suites.getLength(); at++) {
      Element suite = (Element) suites.item(at);
      Report report = REPORTS.get(at);
      long failing =
          report.getRules().stream()
              .filter(rule -> rule.getSeverity() == Severity.ERROR)
              .filter(rule -> rule.getCounts().failed() > 0)
              .count();
      assertEquals(Long.toString(failing), suite.getAttribute("failures"));
      assertEquals(failing, suite.getElementsByTagName("failure").getLength());
      assertEquals(
          suite.getAttribute("skipped"),
          Integer.toString(suite.getElementsByTagName("skipped").getLength()));
      assertEquals(report.getRules().size(), suite.getElementsByTagName("testcase").getLength());
    }
    assertEquals("0", ((Element) suites.item(3)).getAttribute("failures"));
    assertTrue(((Element) suites.item(1)).getTextContent().contains("应有三个以上"));
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    assertEquals(sarif(Language.EN), sarif(Language.EN));
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    JunitXml.write(REPORTS, Language.EN, once);
    JunitXml.write(REPORTS, Language.EN, twice);
    assertArrayEquals(once.toByteArray(), twice.toByteArray());
  }

  @ParameterizedTest
  @CsvSource({
    "town/a b.json, town/a%20b.json",
    "城镇.json, %E5%9F%8E%E9%95%87.json",
    "/data/x.json, file:///data/x.json",
    "C:\\data\\x.json, C%3A/data/x.json"
  })
  void namesOfFilesBecomeReferences(String name, String uri) {
    assertEquals(uri, FileUri.of(name));
  }

  private static String sarif(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sarif.write(REPORTS, language, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Report report(String file) {
    try {
      Report report =
          StandardValidator.of(Standards.get("townscape-town")).validate(TOWN.resolve(file));
      Report.Builder named = Report.builder();
      named.from(report).input("town/" + file);
      return named.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
