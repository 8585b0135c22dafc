package dev.renewal.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.standard.Standard;
import dev.renewal.violation.SmallRules.SmallRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule of any kind is met by a dataset built from the rule alone. */
class ConformingBaseTest {

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"town\"||{\"present\": \"actionPlan.adoptedOn\"}",
        "\"town\"||{\"absent\": \"theme\"}",
        "\"town\"|{\"present\": \"theme\"}|{\"compare\": [{\"path\": \"builtUpArea\"}, \"<\","
            + " {\"value\": {\"amount\": \"9\", \"unit\": \"m2\"}}]}",
        "\"town\"||{\"compare\": [{\"count\": \"actionPlan.renewalBlocks\"}, \">=\", {\"value\":"
            + " \"3\"}]}",
        "\"town\"||{\"every\": {\"codes\": \"category\"}, \"in\": {\"keys\":"
            + " \"actionPlan.renewalBlocks.renewalCategory\"}}",
        "\"town\"||{\"every\": {\"keys\": \"actionPlan.renewalBlocks.renewalCategory\"}, \"in\":"
            + " {\"codes\": \"category\"}}",
        "\"town\"||{\"sequence\": {\"from\": \"application\", \"step\": \"step\", \"order\":"
            + " \"step\", \"on\": \"date\"}}",
        "\"town.application[]\"||{\"compare\": [{\"path\": \"by\"}, \"=\", {\"lookup\": {\"list\":"
            + " \"step\", \"key\": {\"path\": \"step\"}, \"column\": \"by\"}}]}",
        "\"jurisdiction\"|{\"present\": \"startedOn\"}|{\"every\": {\"periods\": \"half-year\","
            + " \"from\": {\"path\": \"startedOn\"}, \"until\": [{\"path\": \"#.asOf\"}]}, \"in\":"
            + " {\"keys\": \"records.period\"}}",
        "\"community\"||{\"every\": {\"param\": \"needed\"}, \"in\": {\"keys\":"
            + " \"facilities.type\"}}",
        "\"community\"||{\"compare\": [{\"count\": {\"from\": \"facilities\", \"distinct\":"
            + " \"type\"}}, \"=\", {\"value\": \"2\"}]}",
        "\"project\"||{\"present\": \"townId->theme\"}",
        "\"incentiveGrant\"||{\"compare\": [{\"path\": \"cityAmount\"}, \"=\", {\"scale\":"
            + " {\"path\": \"amount\"}, \"by\": {\"value\": \"50%\"}}]}",
        "\"dataset\"||{\"every\": {\"keys\": \"townId\", \"of\": \"projects\"}, \"in\": {\"keys\":"
            + " \"id\", \"of\": \"towns\"}}",
        "{\"of\": \"dataset.projects[]\", \"where\": {\"present\": \"townId\"}, \"by\": {\"town\":"
            + " \"townId\"}}||{\"compare\": [{\"count\": \"members\"}, \"<=\", {\"value\":"
            + " \"1\"}]}",
      })
  void meetsARule(String scope, String when, String require) {
    Standard standard = SmallPack.of(scope, when == null ? "" : when, require);
    assertConforms(standard, "R");
  }

  @Test
  void namesARuleThatContradictsItself() {
    Standard standard =
        SmallPack.of(
            "\"town\"", "", "{\"all\": [{\"present\": \"theme\"}, {\"absent\": \"theme\"}]}");
    ConformingBase base = ConformingBase.of(standard);
    assertEquals(List.of("R"), base.unmet().stream().map(UnmetRule::rule).toList());
    assertEquals(List.of(), StandardValidator.of(standard).validate(base.dataset()).getFindings());
  }

  /** What one rule adds falls into groups of the other, and each of them lacks a date. */
  @Test
  void mendsTheGroupsThatAnotherRuleBringsAbout() {
    Standard standard =
        SmallPack.of(
            new SmallRule(
                "\"community\"",
                "{\"present\": \"division\"}",
                "{\"every\": {\"codes\": \"category\"}, \"in\": {\"keys\": \"facilities.type\"}}"),
            new SmallRule(
                "{\"of\": \"dataset.communities[].facilities[]\", \"where\": {\"present\":"
                    + " \"type\"}, \"by\": {\"community\": \"$.id\", \"type\": \"type\"}}",
                "",
                "{\"compare\": [{\"difference\": [{\"path\": \"#.asOf\"}, {\"path\":"
                    + " \"openedOn\", \"of\": {\"from\": \"members\", \"highest\": {\"n\": 1,"
                    + " \"by\": \"openedOn\"}}}], \"in\": \"d\"}, \"<=\", {\"value\": {\"amount\": \"30\","
                    + " \"unit\": \"d\"}}]}"));
    assertConforms(standard, "R", "R2");
  }

  /** A condition that holds does not hide that there is nothing yet to require anything of. */
  @Test
  void letsOneDocumentMeetRulesThatJudgeDifferentPartsOfIt() {
    Standard standard =
        SmallPack.of(
            new SmallRule("\"community\"", "", "{\"present\": \"households\"}"),
            new SmallRule(
                "\"community\"",
                "{\"present\": \"households\"}",
                "{\"every\": {\"keys\": \"facilities.type\"}, \"in\": {\"codes\": \"category\"}}"));
    assertEquals(1, assertConforms(standard, "R", "R2").dataset().getCommunities().size());
  }

  private static ConformingBase assertConforms(Standard standard, String... rules) {
    ConformingBase base = ConformingBase.of(standard);
    assertEquals(List.of(), base.unmet());
    Report report = StandardValidator.of(standard).validate(base.dataset());
    assertEquals(List.of(), report.getFindings(), report::toString);
    for (String rule : rules) {
      RuleCount count =
          report.getRules().stream()
              .filter(it -> it.getRule().equals(rule))
              .findFirst()
              .orElseThrow();
      assertTrue(count.getCounts().passed() > 0, count::toString);
    }
    assertEquals(base, ConformingBase.of(standard));
    return base;
  }
}
