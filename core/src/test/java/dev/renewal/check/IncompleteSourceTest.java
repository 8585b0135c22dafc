package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.finding.Finding;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that was not read may be the one that a reference leads to. */
class IncompleteSourceTest {
  private static final String HEADER =
      "{\"format\": \"renewal-dataset/1.0\", \"dataAsOf\": \"2025-01-01\"}";
  private static final String COMMUNITY = "{\"id\": \"C1\", \"townId\": \"T1\"}";

  @Test
  void aReferenceIntoAWholeSourceIsJudged() throws IOException {
    assertEquals(
        List.of("integrity.dangling-reference"),
        rules("{\"header\": " + HEADER + ", \"communities\": [" + COMMUNITY + "]}"));
  }

  @Test
  void aReferenceIntoATruncatedSourceIsNotJudged() throws IOException {
    assertEquals(
        List.of("syntax.json"),
        rules("{\"header\": " + HEADER + ", \"communities\": [" + COMMUNITY + "], \"towns\": ["));
  }

  @Test
  void aReferencePastABrokenLineIsNotJudged() throws IOException {
    assertEquals(
        List.of("syntax.json"),
        rules(
            "{\"header\": "
                + HEADER
                + "}\n{\"community\": "
                + COMMUNITY
                + "}\n{\"town\": {\"id\" \"T1\"}}\n"));
  }

  @Test
  void aReferenceToADocumentWithoutIdIsNotJudged() throws IOException {
    assertEquals(
        List.of("structure.missing"),
        rules(
            "{\"header\": "
                + HEADER
                + ", \"towns\": [{\"name\": \"忘忧镇\"}], \"communities\": ["
                + COMMUNITY
                + "]}"));
  }

  private static List<String> rules(String json) throws IOException {
    return StandardValidator.of()
        .validate(
            DatasetReader.of(ReadLimits.DEFAULT).source(json.getBytes(StandardCharsets.UTF_8)))
        .getFindings()
        .stream()
        .map(Finding::getRule)
        .toList();
  }
}
