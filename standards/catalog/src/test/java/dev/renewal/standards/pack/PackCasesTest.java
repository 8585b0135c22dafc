package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a conforming case and a violating one that breaks it and nothing else. */
class PackCasesTest {
  static List<PackFiles> packs() {
    return PackFiles.all();
  }

  static List<CaseFolder> folders() {
    return packs().stream().flatMap(pack -> CaseFolder.of(pack).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRuleHasAFolder(PackFiles pack) {
    Set<String> rules = new TreeSet<>();
    pack.rules().forEach(rule -> rules.add(rule.path("id").asText()));
    Set<String> folders = new TreeSet<>();
    CaseFolder.of(pack).forEach(cases -> folders.add(cases.rule()));
    assertEquals(rules, folders);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFolderIsComplete(CaseFolder cases) {
    assertTrue(Files.isRegularFile(cases.conforming()), "no conforming case");
    assertFalse(cases.violating().isEmpty(), "no violating case");
    Set<String> expected = new TreeSet<>();
    cases.expected().fieldNames().forEachRemaining(expected::add);
    assertEquals(cases.violating().keySet(), expected);
    for (JsonNode findings : cases.expected()) {
      assertEquals(1, findings.size(), "a violating case breaks one rule once");
      assertEquals(cases.rule(), findings.path(0).path("rule").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theConformingCaseConforms(CaseFolder cases) throws IOException {
    Report report = judge(cases, cases.conforming());
    assertEquals(List.of(), findings(report));
    Counts counts =
        report.getRules().stream()
            .filter(rule -> rule.getRule().equals(cases.rule()))
            .map(RuleCount::getCounts)
            .reduce(Counts.NONE, Counts::plus);
    if (neverPasses(cases)) {
      assertTrue(counts.undetermined() > 0, () -> "the rule judges no subject: " + counts);
    } else {
      assertTrue(counts.passed() > 0, () -> "the rule passes on no subject: " + counts);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theViolatingCasesBreakTheRuleAndNothingElse(CaseFolder cases) throws IOException {
    for (Map.Entry<String, Path> violating : cases.violating().entrySet()) {
      List<String> expected = new ArrayList<>();
      for (JsonNode finding : cases.expected().path(violating.getKey())) {
        expected.add(finding.path("rule").asText() + " " + finding.path("pointer").asText());
      }
      assertEquals(expected, findings(judge(cases, violating.getValue())), violating.getKey());
    }
  }

  /** Tells whether a rule wants all of a list of which the source names only some. */
  private static boolean neverPasses(CaseFolder cases) {
    for (PackFiles pack : packs()) {
      String list =
          pack.rules().stream()
              .filter(rule -> cases.isOf(pack))
              .filter(rule -> rule.path("id").asText().equals(cases.rule()))
              .map(rule -> rule.path("require").path("every").path("codes").asText())
              .findFirst()
              .orElse("");
      for (JsonNode codelist : pack.codelists()) {
        if (codelist.path("id").asText().equals(list)) {
          return codelist.path("size").asInt() > pack.rows(codelist).size();
        }
      }
    }
    return false;
  }

  /** Rule and pointer of each finding; a case may use another name of a code, which is told. */
  private static List<String> findings(Report report) {
    return report.getFindings().stream()
        .filter(finding -> !finding.getRule().equals("integrity.code-alias"))
        .map(finding -> finding.getRule() + " " + finding.getPointer())
        .toList();
  }

  private static Report judge(CaseFolder cases, Path file) throws IOException {
    return StandardValidator.of(Standards.get(cases.pack(), cases.version())).validate(file);
  }
}
