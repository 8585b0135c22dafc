package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Verdict;
import dev.renewal.standard.Rule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the core pack holds in its conforming case and fails once in its violating one. */
class CorePackCasesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final StandardValidator VALIDATOR = StandardValidator.of();

  static List<String> rules() {
    return CorePack.standard().rules().stream().map(Rule::id).toList();
  }

  @Test
  void everyRuleHasAFolder() throws IOException {
    Set<String> folders = new TreeSet<>();
    try (Stream<Path> found = Files.list(folder(""))) {
      found.forEach(folder -> folders.add(folder.getFileName().toString()));
    }
    assertEquals(new TreeSet<>(rules()), folders);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void conformingCaseIsJudgedAndConforms(String rule) throws IOException {
    Report report = judge(rule, "conforming.json");
    assertEquals(List.of(), report.getFindings());
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertTrue(count(report, rule).getCounts().of(Outcome.PASSED) > 0, "the rule was not applied");
    assertEquals(List.of(), report.getOutcomes());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void violatingCaseBreaksTheRuleOnce(String rule) throws IOException {
    JsonNode expected = MAPPER.readTree(folder(rule).resolve("expected.json").toFile());
    Report report = judge(rule, "violating.json");
    assertEquals(1, report.getFindings().size(), () -> report.getFindings().toString());
    Finding finding = report.getFindings().get(0);
    JsonNode wanted = expected.path("violating.json").path(0);
    assertEquals(wanted.path("rule").asText(), finding.getRule());
    assertEquals(rule, finding.getRule());
    assertEquals(wanted.path("pointer").asText(), finding.getPointer());
    Verdict verdict =
        finding.getSeverity() == Severity.ERROR ? Verdict.DOES_NOT_CONFORM : Verdict.CONFORMS;
    assertEquals(verdict, report.getVerdict());
    for (String sentence : List.of(finding.getMessage().zh(), finding.getMessage().en())) {
      assertTrue(!sentence.contains("{") && !sentence.isBlank(), sentence);
    }
    assertTrue(finding.getFix().isPresent());
  }

  @Test
  void missingPartsLeaveNothingUndecided() throws IOException {
    for (String rule : rules()) {
      JsonNode violating = MAPPER.readTree(folder(rule).resolve("violating.json").toFile());
      for (String bare : new Bareness(violating).variants()) {
        Report report = VALIDATOR.validate(MAPPER.readValue(bare, Dataset.class));
        assertTrue(report.getVerdict() != Verdict.UNDECIDED, () -> rule + ": " + bare);
      }
    }
  }

  private static RuleCount count(Report report, String rule) {
    Optional<RuleCount> count =
        report.getRules().stream().filter(it -> it.getRule().equals(rule)).findFirst();
    return count.orElseThrow();
  }

  private static Report judge(String rule, String file) throws IOException {
    return VALIDATOR.validate(MAPPER.readValue(folder(rule).resolve(file).toFile(), Dataset.class));
  }

  private static Path folder(String rule) {
    try {
      Path cases =
          Path.of(
              java.util.Objects.requireNonNull(CorePackCasesTest.class.getResource("/cases/core/"))
                  .toURI());
      return cases.resolve(rule);
    } catch (URISyntaxException error) {
      throw new IllegalStateException(error);
    }
  }
}
