package dev.renewal.quickstart.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Judges all example data and compares with {@code expected.json}. */
class ExampleDataTest {
  private static final Map<String, StandardValidator> VALIDATORS = new ConcurrentHashMap<>();

  @Test
  void everyFileHasAnExpectation() throws IOException {
    List<String> expected = new ArrayList<>();
    expectations().fieldNames().forEachRemaining(expected::add);
    assertEquals(names().toList(), expected.stream().sorted().toList());
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsJudgedAsExpected() throws IOException {
    JsonNode expected = expectations();
    return names().map(name -> dynamicTest(name, () -> judged(name, expected.get(name))));
  }

  private static void judged(String name, JsonNode expected) throws IOException {
    if (!expected.has("verdict")) {
      assertThrows(UnreadableSourceException.class, () -> report(name));
      return;
    }
    Report report = report(name);
    assertEquals(expected.get("verdict").asText(), report.getVerdict().code());
    assertEquals(findings(expected), findings(report));
  }

  @Test
  void everyRuleIsPassedByTheConformingSubmission() throws IOException {
    List<RuleCount> rules = report("town/conforming.json").getRules();
    assertEquals(List.of(), rules(rules, rule -> isOpen(rule.getCounts())), "undecided or failed");
    List<RuleCount> town =
        rules.stream()
            .filter(rule -> rule.getStandard().filter("townscape-town"::equals).isPresent())
            .toList();
    assertTrue(town.size() > 60, "all rules of the standard are counted");
    assertEquals(List.of(), rules(town, rule -> rule.getCounts().passed() == 0), "never met");
  }

  private static List<String> rules(List<RuleCount> rules, Predicate<RuleCount> which) {
    return rules.stream().filter(which).map(RuleCount::getRule).toList();
  }

  private static boolean isOpen(Counts counts) {
    return counts.failed() + counts.undetermined() + counts.skipped() + counts.notYetDue() > 0;
  }

  @Test
  void linesAndOtherLineEndsAreJudgedLikeTheDocument() throws IOException {
    List<RuleCount> rules = report("town/conforming.json").getRules();
    assertEquals(rules, report("town/conforming.ndjson").getRules());
    assertEquals(rules, report("town/conforming-bom-crlf.json").getRules());
  }

  @Test
  void nothingInTheDraftIsWrong() throws IOException {
    Report draft = report("town/draft.json");
    assertFalse(draft.getOutcomes().isEmpty(), "much is missing");
    assertTrue(
        draft.getFindings().stream()
            .allMatch(finding -> finding.getRule().equals("integrity.not-reported")));
  }

  private static Report report(String name) throws IOException {
    Path file = ExampleData.FOLDER.resolve(name);
    return VALIDATORS.computeIfAbsent(standard(name), ExampleDataTest::validator).validate(file);
  }

  /** The standard that a file is judged by: facts name theirs, the others are of the town. */
  private static String standard(String name) throws IOException {
    return name.startsWith("facts/")
        ? ExampleData.tree(ExampleData.FOLDER.resolve(name)).at("/header/standards/0/id").asText()
        : "townscape-town";
  }

  private static StandardValidator validator(String standard) {
    return StandardValidator.of(Standards.get(standard));
  }

  private static List<String> findings(Report report) {
    return report.getFindings().stream().map(ExampleDataTest::line).sorted().toList();
  }

  private static String line(Finding finding) {
    return line(finding.getRule(), finding.getPointer(), finding.getLine().orElse(0));
  }

  private static List<String> findings(JsonNode expected) {
    List<String> lines = new ArrayList<>();
    for (JsonNode finding : expected.get("findings")) {
      lines.add(
          line(
              finding.get("rule").asText(),
              finding.get("pointer").asText(),
              finding.get("line").asInt()));
    }
    return lines.stream().sorted().toList();
  }

  private static String line(String rule, String pointer, int line) {
    return rule + " " + pointer + " in line " + line;
  }

  private static JsonNode expectations() throws IOException {
    return ExampleData.tree(ExampleData.FOLDER.resolve("expected.json"));
  }

  private static Stream<String> names() throws IOException {
    List<Path> files = new ArrayList<>(ExampleData.datasets("facts"));
    files.addAll(ExampleData.datasets("town"));
    return files.stream()
        .map(file -> ExampleData.FOLDER.relativize(file).toString().replace('\\', '/'));
  }
}
