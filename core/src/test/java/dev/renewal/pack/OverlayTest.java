package dev.renewal.pack;

import static dev.renewal.pack.SmallStandard.change;
import static dev.renewal.pack.SmallStandard.overlay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Basis;
import dev.renewal.finding.Severity;
import dev.renewal.json.RecordWriter;
import dev.renewal.standard.Effect;
import dev.renewal.standard.Overlay;
import dev.renewal.standard.ResolvedValue;
import dev.renewal.standard.Rule;
import dev.renewal.standard.RuleValues;
import dev.renewal.standard.Standard;
import dev.renewal.standard.ValuePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds what overlays may change, and that every value knows where it comes from. */
class OverlayTest {

  static final String FOUR_BLOCKS =
      "'rule': 'BLOCKS', 'threshold': {'at': '/require/compare/2/value', 'was': '3',"
          + " 'becomes': '4'}, 'message': {'zh': '{actual}', 'en': '{actual}'}";

  private static final Standard BASE = SmallStandard.of(false);

  private static String literal(Standard standard, String rule, String at) {
    Rule found = standard.rule(rule).orElseThrow();
    return RuleValues.of(found).at(at).orElseThrow().literal().toString();
  }

  private static ResolvedValue value(Standard standard, ValuePlace place) {
    return standard.values().stream()
        .filter(it -> it.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no value at " + place));
  }

  @Test
  void replacesAThresholdAndRemembersTheOldOne() {
    Standard resolved = overlay(change(FOUR_BLOCKS)).on(BASE);
    assertEquals("4", literal(resolved, "BLOCKS", "/require/compare/2/value"));
    ResolvedValue value = value(resolved, ValuePlace.rule("BLOCKS", "/require/compare/2/value"));
    assertEquals("city@1.0.0", value.from());
    assertEquals(Optional.of("3"), value.origin().orElseThrow().previous());
    assertEquals(Effect.TIGHTENS, value.origin().orElseThrow().effect());
    assertEquals("3", literal(BASE, "BLOCKS", "/require/compare/2/value"));
  }

  @Test
  void everyOtherValueComesFromTheStandard() {
    Standard resolved = overlay(change(FOUR_BLOCKS)).on(BASE);
    List<String> changed =
        resolved.values().stream()
            .filter(it -> !it.from().equals("small@1.0.0"))
            .map(it -> it.place().at())
            .toList();
    assertEquals(List.of("/require/compare/2/value"), changed);
  }

  @Test
  void theOldValueAloneIsEnoughWhereItStandsOnce() {
    Standard resolved =
        overlay(change("'rule': 'FEW', 'threshold': {'was': '9', 'becomes': '12'}")).on(BASE);
    assertEquals("12", literal(resolved, "FEW", "/require/all/1/compare/0/value"));
  }

  @Test
  void hasADigestOfItsOwnAndNamesWhatLiesOnIt() {
    OverlayFile file = overlay(change(FOUR_BLOCKS));
    Standard resolved = file.on(BASE);
    assertNotEquals(BASE.digest(), resolved.digest());
    assertEquals(BASE.digest(), resolved.resolution().baseDigest());
    assertEquals(file.digest(), resolved.resolution().overlays().get(0).digest());
    assertEquals(List.of("city@1.0.0"), resolved.resolution().changersOf("BLOCKS"));
  }

  @Test
  void overlaysAreStackedAndEachValueNamesTheLastToSetIt() {
    Standard province =
        overlay(
                "province",
                "small@1.0.0",
                change("'parameter': 'most', 'value': '5'").replace("]", ", ")
                    + "{"
                    + FOUR_BLOCKS
                    + ", 'reason': {'zh': '因', 'en': 'so'}}]")
            .on(BASE);
    Standard city =
        overlay("city", "province@1.0.0", change("'parameter': 'most', 'value': '4'")).on(province);
    assertEquals("province@1.0.0", value(province, ValuePlace.parameter("most")).from());
    assertEquals("city@1.0.0", value(city, ValuePlace.parameter("most")).from());
    assertEquals(Optional.of("4"), value(city, ValuePlace.parameter("most")).value());
    assertEquals(
        "province@1.0.0",
        value(city, ValuePlace.rule("BLOCKS", "/require/compare/2/value")).from());
    assertEquals(2, city.resolution().overlays().size());
  }

  @Test
  void severityParametersCellsAndRowsAreSet() {
    Standard resolved =
        overlay(
                change(
                    "'rule': 'FEW', 'severity': 'error', 'reason': {'zh': '因', 'en': 'so'}},"
                        + "{'parameter': 'kinds', 'value': ['A', 'B'],"
                        + " 'reason': {'zh': '因', 'en': 'so'}},"
                        + "{'parameter': 'scene/NEIGHBOUR/amount', 'value': '600万元',"
                        + " 'reason': {'zh': '因', 'en': 'so'}},"
                        + "{'codelist': 'scene', 'rows': [{'code': 'HEALTH',"
                        + " 'label': {'zh': '健康', 'en': 'Health'},"
                        + " 'cells': {'amount': '5万元'}}]"))
            .on(BASE);
    assertEquals(Severity.ERROR, resolved.rule("FEW").orElseThrow().severity());
    assertEquals(Optional.of("A,B"), resolved.parameter("kinds").orElseThrow().value());
    assertEquals(
        "600万元", resolved.codelist("scene").orElseThrow().items().get(0).cells().get("amount"));
    ValuePlace row = ValuePlace.codelist("scene", "HEALTH/amount");
    assertEquals("city@1.0.0", value(resolved, row).from());
  }

  @Test
  void aDisabledRuleIsKeptWithTheReason() {
    Standard resolved = overlay(change("'rule': 'FEW', 'disable': true")).on(BASE);
    assertTrue(resolved.rule("FEW").isEmpty());
    assertEquals("so", resolved.resolution().disabled().get(0).reason().en());
  }

  @Test
  void adoptionMakesANormOfAPressReport() {
    assertEquals(Basis.PRESS, BASE.basis());
    Standard adopted = overlay("'adopt': {'reason': {'zh': '采用', 'en': 'adopted'}}").on(BASE);
    assertEquals(Basis.NORMATIVE, adopted.basis());
    assertEquals("city@1.0.0", value(adopted, ValuePlace.standard("basis")).from());
  }

  @Test
  void rulesAreAddedWithTheirSourceAndClause() {
    Standard resolved =
        overlay(
                "'sources': [{'id': 'c', 'title': {'zh': '通知', 'en': 'notice'},"
                    + " 'basis': 'normative'}],"
                    + " 'clauses': [{'id': 'c/1', 'source': 'c', 'locator': '一',"
                    + " 'quote': '应有名称', 'reading': {'zh': '读', 'en': 'read'},"
                    + " 'force': 'duty'}],"
                    + " 'rules': [{'id': 'CITY-1', 'clause': 'c/1', 'severity': 'error',"
                    + " 'bearer': 'town', 'scope': 'town', 'require': {'present': 'name'},"
                    + " 'title': {'zh': '名称', 'en': 'name'},"
                    + " 'message': {'zh': '{subject}', 'en': '{subject}'},"
                    + " 'fix': {'zh': '补', 'en': 'add'}}]")
            .on(BASE);
    assertEquals("name", resolved.rule("CITY-1").orElseThrow().title().en());
    assertEquals("city@1.0.0", value(resolved, ValuePlace.rule("CITY-1", "severity")).from());
    assertEquals(List.of("city@1.0.0"), resolved.resolution().changersOf("CITY-1"));
  }

  @Test
  void anOverlayBuiltInJavaIsWrittenAndReadBack() {
    Overlay overlay = overlay(change(FOUR_BLOCKS)).overlay();
    byte[] json = RecordWriter.toBytes(overlay, Overlay.class);
    assertEquals(overlay, OverlayFile.read("again.json", json).overlay());
    assertEquals(
        "4", literal(OverlayFile.of(overlay).on(BASE), "BLOCKS", "/require/compare/2/value"));
  }
}
