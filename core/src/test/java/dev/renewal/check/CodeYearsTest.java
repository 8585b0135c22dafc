package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.FutureScenario;
import dev.renewal.model.community.Scenario;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and their other names over the years: 能源 became 低碳, a code came and one went. */
class CodeYearsTest {
  private static final String SCENARIOS =
      """
      code,label_zh,label_en,aliases,from,to
      LOW_CARBON,低碳,low carbon,低碳场景;能源@-2021;零碳@2026-,,
      HEALTH,健康,health,,,
      SERVICE,服务,service,,2022,
      PROPERTY,物业,property management,,,2021
      """;

  @ParameterizedTest
  @CsvSource({
    "LOW_CARBON, 2023, ",
    "低碳场景, 2023, INFO integrity.code-alias LOW_CARBON",
    "低碳, 2023, INFO integrity.code-alias LOW_CARBON",
    "能源, 2021, INFO integrity.code-alias LOW_CARBON",
    "能源, 2023, INFO integrity.code-alias LOW_CARBON",
    "零碳, 2025, WARNING integrity.code-not-yet-used",
    "零碳, 2026, INFO integrity.code-alias LOW_CARBON",
    "SERVICE, 2021, WARNING integrity.code-not-yet-used",
    "SERVICE, 2022, ",
    "服务, 2021, WARNING integrity.code-not-yet-used",
    "PROPERTY, 2021, ",
    "PROPERTY, 2022, WARNING integrity.code-no-longer-used",
    "物业, 2022, WARNING integrity.code-no-longer-used",
    "UNKNOWN, 2022, ",
  })
  void aNameIsToldWithThePresentOne(String code, int year, String finding) throws IOException {
    Report report = judge("{\"present\": \"name\"}", year, code);
    assertEquals(
        finding == null ? List.of() : List.of(finding),
        report.getFindings().stream()
            .filter(it -> it.getRule().startsWith("integrity.code"))
            .map(
                it ->
                    it.getSeverity()
                        + " "
                        + it.getRule()
                        + it.getCandidate().map(present -> " " + present).orElse(""))
            .toList());
  }

  @Test
  void aFindingSaysWhereAndProposesTheMend() throws IOException {
    Finding finding = judge("{\"present\": \"name\"}", 2023, "HEALTH", "能源").getFindings().get(0);
    assertEquals("/communities/0/scenarios/1/code", finding.getPointer());
    assertEquals(
        "\"能源\" is another name of LOW_CARBON (low carbon) in code list future-scenario; it is"
            + " taken as LOW_CARBON",
        finding.getMessage().en());
    assertEquals("请填写 LOW_CARBON", finding.getFix().orElseThrow().zh());
    assertEquals("/communities/0/scenarios/1/code", finding.getPatch().get(0).path());
  }

  @ParameterizedTest
  @CsvSource({
    "2021, LOW_CARBON HEALTH PROPERTY, true",
    "2021, LOW_CARBON HEALTH SERVICE, false",
    "2022, 能源 健康 SERVICE, true",
    "2022, LOW_CARBON HEALTH PROPERTY, false",
    "2022, LOW_CARBON HEALTH, false",
  })
  void aListHoldsTheCodesThatAreInUseOnTheDay(int year, String codes, boolean covered)
      throws IOException {
    Report report =
        judge(
            "{\"every\": {\"codes\": \"future-scenario\"}, \"in\": {\"keys\": \"scenarios.code\"}}",
            year,
            codes.split(" ", -1));
    assertEquals(covered, report.getFindings().stream().noneMatch(it -> it.getRule().equals("R")));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, PROPERTY, true",
    "2022, PROPERTY, false",
    "2022, 物业, false",
    "2022, 能源, true",
    "2021, SERVICE, false",
  })
  void onlyACodeInUseIsOfTheList(int year, String code, boolean listed) throws IOException {
    Report report =
        judge(
            "{\"every\": {\"keys\": \"scenarios.code\"}, \"in\": {\"codes\": \"future-scenario\"}}",
            year,
            code);
    assertEquals(listed, report.getFindings().stream().noneMatch(it -> it.getRule().equals("R")));
  }

  @Test
  void coreKnowsTheEarlierNameOfAGrade() {
    assertEquals(
        "ORDINARY",
        CorePack.standard()
            .codelist("acceptance-grade")
            .orElseThrow()
            .find("普惠型")
            .orElseThrow()
            .code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"能源@", "能源@-", "能源@2021", "能源@21-22", "能源@2021-2022-2023"})
  void yearsThatAreNoneAreToldWhenThePackIsRead(String alias) {
    InvalidPackException error =
        assertThrows(
            InvalidPackException.class,
            () -> pack("{\"present\": \"name\"}", SCENARIOS.replace("能源@-2021", alias)));
    assertTrue(
        String.valueOf(error.getMessage()).contains("expected years such as 2019-2023"),
        error.getMessage());
  }

  private static Standard pack(String require, String scenarios) throws IOException {
    return InlinePack.of(
        require,
        "community",
        "[{\"id\": \"future-scenario\", \"title\": {\"zh\": \"场景\", \"en\": \"scenario\"}}]",
        Map.of("codelists/future-scenario.csv", scenarios));
  }

  private static Report judge(String require, int year, String... codes) throws IOException {
    Community.Builder community = Community.builder().id("C1").name("示例社区");
    for (String code : codes) {
      community.addScenario(Scenario.builder().code(FutureScenario.of(code)).build());
    }
    return StandardValidator.builder()
        .standard(pack(require, SCENARIOS))
        .asOf(LocalDate.of(year, 6, 30))
        .build()
        .validate(community.build());
  }
}
