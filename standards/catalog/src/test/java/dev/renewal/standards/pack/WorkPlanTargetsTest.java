package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.check.StandardValidator;
import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Finding;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.standards.Standards;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The targets of the work plan of 2023: one list as published, whose gaps stay gaps. */
class WorkPlanTargetsTest {
  private static final String PACK = "jiaxing-work-plan-2023";

  private final PackFiles pack =
      PackFiles.all().stream().filter(it -> it.id().equals(PACK)).findFirst().orElseThrow();

  private List<Map<String, String>> targets() {
    return pack.rows(
        pack.codelists().stream()
            .filter(list -> list.path("id").asText().equals("plan-target"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void everyTargetOfTheFactTableIsARowWithItsNumberAndComparator() throws IOException {
    Map<String, Map<String, String>> rows =
        targets().stream().collect(Collectors.toMap(row -> row.getOrDefault("fact", ""), it -> it));
    int numbers = 0;
    for (String line : SharedFiles.text("facts/source-facts.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].startsWith("S2-") && cells[3].equals("target")) {
        Map<String, String> row = rows.getOrDefault(cells[0], Map.of());
        assertFalse(row.isEmpty(), cells[0]);
        if (cells[7].matches("[\\d.]+")) {
          numbers++;
          assertEquals(cells[7], row.get("value"), cells[0]);
          assertEquals(cells[6].replace("?", "="), row.get("comparator"), cells[0]);
        }
      }
    }
    assertEquals(58, numbers);
  }

  @Test
  void firmTargetsAreThoseThatTheirOwnClauseMakesFirm() {
    for (Map<String, String> row : targets()) {
      JsonNode clause = pack.clause(row.getOrDefault("clause", ""));
      assertEquals(
          row.getOrDefault("firmness", "").equals("FIRM"),
          clause.path("force").asText().equals("absolute"),
          row.get("code"));
    }
  }

  @Test
  void aTargetWithoutUnitLeavesOnlyItselfUndetermined() throws IOException {
    Report report = judge(conforming("JP-T-3"));
    assertEquals(
        Set.of(
            "开工改造城镇老旧小区 unit",
            "未来社区创建全覆盖 unit",
            "创建样板全覆盖 unit",
            "钱江杯数量居全省前列 comparator",
            "钱江杯数量居全省前列 unit",
            "钱江杯数量居全省前列 value"),
        open(report, "JP-T-2"));
    assertEquals(Set.of("开工改造城镇老旧小区 unit", "省级未来社区试点(2025前) due"), open(report, "JP-T-3"));
    assertTrue(
        report.getParametersMissing().stream()
            .map(MissingParameter::getName)
            .anyMatch("plan-target/OLD_ESTATES_STARTED/unit"::equals));
  }

  @Test
  void aRelativeTargetIsUndeterminedUntilItsReferenceIsGiven() throws IOException {
    String dataset = conforming("JP-T-5");
    assertEquals(0, undetermined(judge(dataset), "JP-T-5"));
    assertEquals(4, undetermined(judge(dataset.replace("\"reference\": 5,", "")), "JP-T-5"));
  }

  @Test
  void aFindingCitesTheClauseOfItsTarget() throws IOException {
    String dataset =
        conforming("JP-T-3").replace("4}, {\"period\": \"2023\", \"value\": 10}", "4}");
    Finding finding = judge(dataset).getFindings().get(0);
    assertEquals("JP-T-3", finding.getRule());
    assertEquals(Optional.of("1.3/1"), finding.getClause().map(ClauseRef::id));
    assertEquals(Optional.of("建设城市联网路9条"), finding.getQuote());
  }

  /** The label of each target that a rule leaves undetermined, and the column that is blank. */
  private Set<String> open(Report report, String rule) {
    Map<String, String> labels =
        targets().stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("code", ""), row -> row.getOrDefault("label_zh", "")));
    Set<String> open = new TreeSet<>();
    for (OutcomeEntry entry : report.getOutcomes()) {
      if (entry.getRule().equals(rule) && entry.getOutcome() == Outcome.UNDETERMINED) {
        entry.getReasons().stream()
            .flatMap(reason -> reason.getParameter().stream())
            .map(cell -> cell.split("/", -1))
            .forEach(cell -> open.add(labels.get(cell[1]) + " " + cell[2]));
      }
    }
    return open;
  }

  private static long undetermined(Report report, String rule) {
    return report.getOutcomes().stream()
        .filter(entry -> entry.getRule().equals(rule))
        .filter(entry -> entry.getOutcome() == Outcome.UNDETERMINED)
        .count();
  }

  private static Report judge(String dataset) throws IOException {
    return StandardValidator.of(Standards.get(PACK))
        .validate(dataset.getBytes(StandardCharsets.UTF_8));
  }

  private String conforming(String rule) throws IOException {
    return Files.readString(
        CaseFolder.of(pack).stream()
            .filter(cases -> cases.rule().equals(rule))
            .findFirst()
            .orElseThrow()
            .conforming());
  }
}
