package dev.renewal.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every number of a summary can be recomputed by hand, and none is made up. */
class SummaryTest {

  @Test
  void theShareDrawnOfACreditLine() throws IOException {
    Summary summary =
        summary(
            """
            "loanFacilities": [{"id": "L", "creditLine": {"amount": "700", "unit": "亿元"},
              "drawdowns": [{"amount": {"amount": "112", "unit": "亿元"}}]}]
            """);
    assertEquals(List.of("112亿元 ÷ 700亿元 = 16.0%"), figures(summary));
  }

  @Test
  void drawdownsInSeveralUnitsAreAddedUp() throws IOException {
    Summary summary =
        summary(
            """
            "loanFacilities": [{"id": "L", "creditLine": {"amount": "3", "unit": "亿元"},
              "drawdowns": [{"amount": {"amount": "1", "unit": "亿元"}},
                            {"amount": {"amount": "5000", "unit": "万元"}}]}]
            """);
    assertEquals(List.of("(1亿元 + 5000万元) ÷ 3亿元 = 50.0%"), figures(summary));
  }

  @Test
  void aDrawdownWithoutAmountLeavesTheShareUnsaid() throws IOException {
    Summary summary =
        summary(
            """
            "loanFacilities": [{"id": "L", "creditLine": {"amount": "3", "unit": "亿元"},
              "drawdowns": [{"amount": {"amount": "1", "unit": "亿元"}}, {"date": "2024-01-01"}]}]
            """);
    assertEquals(List.of(), figures(summary));
  }

  @Test
  void theShareOfABondInPlace() throws IOException {
    Summary summary =
        summary(
            """
            "bondIssues": [{"id": "B", "approved": {"amount": "13.8", "unit": "亿元"},
              "inPlace": {"amount": "3.74", "unit": "亿元"}}]
            """);
    assertEquals(List.of("3.74亿元 ÷ 13.8亿元 = 27.1%"), figures(summary));
  }

  @Test
  void aBudgetWithItsAdjustments() throws IOException {
    Summary summary =
        summary(
            """
            "budgets": [{"id": "B", "original": {"amount": "3.5", "unit": "亿元"},
              "adjustments": [{"amount": {"amount": "1.24", "unit": "亿元"}}]}]
            """);
    assertEquals(List.of("3.5亿元 + 1.24亿元 = 4.74亿元"), figures(summary));
  }

  @Test
  void theSharesOfGrades() throws IOException {
    Summary summary =
        summary(
            """
            "acceptanceBatches": [{"id": "A", "results": [{"grade": "LEADING", "count": 33},
              {"grade": "ORDINARY", "count": 40}]}]
            """);
    assertEquals(List.of("33 ÷ 73 = 45.2%", "40 ÷ 73 = 54.8%"), figures(summary));
  }

  @Test
  void landInHectares() throws IOException {
    Summary summary =
        summary(
            """
            "projects": [{"id": "P", "landMeasures": [
              {"area": {"amount": "2839.35", "unit": "亩"}}]}]
            """);
    assertEquals(List.of("2839.35亩 × 2000/3 ÷ 10000 = 189.29公顷"), figures(summary));
  }

  @Test
  void amountsOfDifferentDivisionsAreNeverAdded() throws IOException {
    Summary summary =
        summary(
            """
            "bondIssues": [
              {"id": "A", "division": "3304", "approved": {"amount": "2", "unit": "亿元"}},
              {"id": "B", "division": "330481", "approved": {"amount": "1", "unit": "亿元"}},
              {"id": "C", "division": "330481", "approved": {"amount": "300", "unit": "万元"}}]
            """);
    assertEquals(
        List.of("3304 2亿元", "330481 1亿元 + 300万元"),
        summary.ledger().stream()
            .map(line -> line.division() + " " + line.approved().orElseThrow().formula())
            .toList());
    assertEquals(2, summary.ledger().get(1).documents());
  }

  @Test
  void grantsStandInTheLedgerWithUses() throws IOException {
    Summary summary =
        summary(
            """
            "incentiveGrants": [{"id": "G", "townId": "T", "amount": {"amount": "600", "unit": "万元"},
              "instalments": [
                {"year": "2024", "amount": {"amount": "200", "unit": "万元"}, "paidOn": "2024-06-01"},
                {"year": "2025", "amount": {"amount": "400", "unit": "万元"}}],
              "uses": [{"use": "FACILITIES", "amount": {"amount": "500", "unit": "万元"}}]}]
            """);
    LedgerLine line = summary.ledger().get(0);
    assertEquals("600万元", line.approved().orElseThrow().formula());
    assertEquals("200万元 + 400万元", line.committed().orElseThrow().formula());
    assertEquals("200万元", line.paid().orElseThrow().formula());
    assertEquals("500万元", summary.uses().get(0).amount().formula());
  }

  @Test
  void budgetsAreNotAddedAsTheirYearsMayOverlap() throws IOException {
    Summary summary =
        summary(
            """
            "budgets": [{"id": "A", "original": {"amount": "12", "unit": "亿元"}},
                        {"id": "B", "original": {"amount": "3.5", "unit": "亿元"}}]
            """);
    assertEquals(List.of(), summary.ledger());
  }

  @Test
  void aRateIsNotAdded() throws IOException {
    Summary summary =
        summary(
            """
            "incentiveGrants": [{"id": "G", "amount": {"amount": "600", "unit": "万元"}},
                                {"id": "H", "amount": {"amount": "1000", "unit": "万元"}}]
            """);
    assertEquals(List.of(), summary.ledger());
  }

  @Test
  void publishedFiguresOfOneScopeGiveAShare() throws IOException {
    Summary summary =
        summary(
            """
            "jurisdictions": [{"id": "J", "figures": [
              {"code": "FUTURE_COMMUNITIES_LEADING", "scope": "a", "value": {"amount": "33", "unit": "个"}},
              {"code": "FUTURE_COMMUNITIES_ACCEPTED", "scope": "a", "value": {"amount": "73", "unit": "个"}},
              {"code": "FUTURE_COMMUNITIES_ACCEPTED", "scope": "b", "value": {"amount": "99", "unit": "个"}},
              {"code": "INDUSTRIAL_LAND_REDEVELOPED", "value": {"amount": "2839.35", "unit": "亩"}}]}]
            """);
    assertEquals(
        List.of("33个 ÷ 73个 = 45.2%", "2839.35亩 × 2000/3 ÷ 10000 = 189.29公顷"), figures(summary));
  }

  @Test
  void moreTargetsThanPlannedAreNoFailure() throws IOException {
    Summary summary =
        summary(
            """
            "workPlans": [{"id": "W", "targets": [
              {"code": "A", "comparator": "=", "achievedWhen": ">=", "value": 9, "unit": "条",
               "actuals": [{"period": "2023", "value": 10}]},
              {"code": "B", "comparator": "~", "value": 9, "actuals": [{"value": 8}]},
              {"code": "C", "comparator": ">=", "value": 3}]}]
            """);
    assertEquals(
        List.of("A = 9条 10条 (2023) 111.1% true", "B ~ 9 8 88.9% open", "C >= 3 – – open"),
        summary.targets().stream().map(SummaryTest::shown).toList());
  }

  @Test
  void theRollIsCalled() throws IOException {
    Summary summary =
        summary(
            """
            "towns": [{"id": "T1"}, {"id": "T3"}],
            "rosters": [{"id": "R", "kind": "TOWN",
              "entries": [{"expectedId": "T1"}, {"expectedId": "T2"}]}]
            """);
    assertEquals(List.of(new RollLine("R", "town", 2, 1, "50.0%")), summary.rolls());
    assertEquals(Map.of("town", 2, "roster", 1), summary.documents());
  }

  private static String shown(TargetLine line) {
    return String.join(
        " ",
        line.code(),
        line.target().orElse("–"),
        line.actual().orElse("–"),
        line.share().orElse("–"),
        line.attained().map(String::valueOf).orElse("open"));
  }

  private static List<String> figures(Summary summary) {
    return summary.figures().stream()
        .map(figure -> figure.formula() + " = " + figure.value())
        .toList();
  }

  private static Summary summary(String collections) throws IOException {
    String dataset =
        "{\"header\": {\"format\": \"renewal-dataset/1.0\"}, " + collections.strip() + "}";
    return Summary.of(
        DatasetReader.of(ReadLimits.DEFAULT).source(dataset.getBytes(StandardCharsets.UTF_8)));
  }
}
