package dev.renewal.pack;

import static dev.renewal.pack.SmallStandard.change;
import static dev.renewal.pack.SmallStandard.overlay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.finding.Problem;
import dev.renewal.json.RefusedFileException;
import dev.renewal.standard.Standard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that illegal overlays are refused, with the reason and the place. */
class IllegalOverlayTest {

  private static final Standard FREE = SmallStandard.of(false);
  private static final Standard BINDING = SmallStandard.of(true);

  private static List<Problem> refusal(Standard base, OverlayFile file) {
    return assertThrows(RefusedFileException.class, () -> file.on(base)).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          binding-relaxed  | /changes/0/threshold/becomes | 'rule':'BLOCKS','threshold':{'was':'3','becomes':'2'},'message':{'zh':'少','en':'few'}
          binding-relaxed  | /changes/0/threshold/becomes | 'rule':'FEW','threshold':{'was':'9','becomes':'10'}
          binding-relaxed  | /changes/0/threshold/becomes | 'rule':'FEW','threshold':{'was':'1000','becomes':'2000'}
          binding-relaxed  | /changes/0/threshold/becomes | 'rule':'FEW','threshold':{'was':'2024-01-01','becomes':'2024-06-01'}
          binding-unclear  | /changes/0/threshold/becomes | 'rule':'FEW','threshold':{'was':'2024-01-01','becomes':'tomorrow'}
          binding-severity | /changes/0/severity          | 'rule':'BLOCKS','severity':'warning'
          binding-disable  | /changes/0/disable           | 'rule':'BLOCKS','disable':true
          binding-freed    | /changes/0/binding           | 'rule':'BLOCKS','binding':false,'clause':'2'
          binding-list     | /changes/0/rows              | 'codelist':'scene','rows':[{'code':'HEALTH','label':{'zh':'健康','en':'Health'}}]
          """)
  void whatIsBindingIsNotWeakened(String id, String pointer, String members) {
    List<Problem> problems = refusal(BINDING, overlay(change(members)));
    assertEquals(List.of("overlay." + id), problems.stream().map(Problem::getId).toList());
    assertEquals(pointer, problems.get(0).getPointer());
    assertEquals(3, problems.get(0).getPosition().orElseThrow().line());
    overlay(change(members)).on(FREE);
  }

  @Test
  void whatIsBindingIsTightened() {
    String members =
        OverlayTest.FOUR_BLOCKS
            + ", 'reason': {'zh': '因', 'en': 'so'}},"
            + "{'rule': 'FEW', 'severity': 'error',"
            + " 'threshold': {'was': '9', 'becomes': '8'},"
            + " 'reason': {'zh': '因', 'en': 'so'}},"
            + "{'rule': 'FEW', 'threshold': {'was': '1000', 'becomes': '500'}";
    assertEquals(BINDING.rules().size(), overlay(change(members)).on(BINDING).rules().size());
  }

  @Test
  void aValueSetBeneathIsAsBindingAsTheRuleThatReadsIt() {
    Standard province =
        overlay("province", "small@1.0.0", change("'parameter': 'most', 'value': '5'")).on(BINDING);
    OverlayFile looser =
        overlay("city", "province@1.0.0", change("'parameter': 'most', 'value': '6'"));
    assertEquals("overlay.binding-parameter", refusal(province, looser).get(0).getId());
    overlay("city", "province@1.0.0", change("'parameter': 'most', 'value': '4'")).on(province);
  }

  @Test
  void aMarkOfAnOverlayBindsTheNext() {
    Standard province =
        overlay("province", "small@1.0.0", change("'rule': 'BLOCKS', 'binding': true")).on(FREE);
    OverlayFile disabling =
        overlay("city", "province@1.0.0", change("'rule': 'BLOCKS', 'disable': true"));
    assertEquals("overlay.binding-disable", refusal(province, disabling).get(0).getId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unknown   | /changes/0/rule                | 'rule':'BLOKS','severity':'info'
          unknown   | /changes/0/parameter           | 'parameter':'mst','value':'1'
          unknown   | /changes/0/clause              | 'rule':'BLOCKS','clause':'9'
          target    | /changes/0                     | 'rule':'BLOCKS','parameter':'most','value':'1'
          misplaced | /changes/0/rows                | 'rule':'BLOCKS','severity':'info','rows':[{'code':'A','label':{'zh':'甲','en':'a'}}]
          nothing   | /changes/0                     | 'rule':'BLOCKS'
          same      | /changes/0/severity            | 'rule':'FEW','severity':'warning','clause':'2'
          was       | /changes/0/threshold/was       | 'rule':'BLOCKS','threshold':{'at':'/require/compare/2/value','was':'5','becomes':'4'}
          place     | /changes/0/threshold/at        | 'rule':'BLOCKS','threshold':{'at':'/require/compare/0','was':'3','becomes':'4'}
          nowhere   | /changes/0/threshold/was       | 'rule':'BLOCKS','threshold':{'was':'7','becomes':'4'}
          literal   | /changes/0/threshold/becomes   | 'rule':'BLOCKS','threshold':{'was':'3','becomes':4}
          sentences | /changes/0                     | 'rule':'BLOCKS','threshold':{'was':'3','becomes':'4'}
          force     | /changes/0/severity            | 'rule':'SCENES','severity':'error'
          value     | /changes/0                     | 'parameter':'most'
          value     | /changes/0/value               | 'parameter':'most','value':5
          exists    | /changes/0/rows/0/code         | 'codelist':'scene','rows':[{'code':'NEIGHBOUR','label':{'zh':'邻','en':'n'}}]
          placeholder | /changes/0/message           | 'rule':'FEW','message':{'zh':'{n}','en':'{n}'}
          """)
  void whatDoesNotFitIsRefused(String id, String pointer, String members) {
    List<Problem> problems = refusal(FREE, overlay(change(members)));
    assertEquals("overlay." + id, problems.get(0).getId(), problems.get(0).getMessage().en());
    assertEquals(pointer, problems.get(0).getPointer());
    assertTrue(problems.get(0).getPosition().isPresent());
  }

  @Test
  void itLiesOnWhatItNames() {
    OverlayFile file = overlay("city", "small@2.0.0", change("'rule': 'FEW', 'disable': true"));
    Problem problem = refusal(FREE, file).get(0);
    assertEquals("overlay.base", problem.getId());
    assertEquals(
        "the overlay lies on small@2.0.0, and beneath there is only small@1.0.0",
        problem.getMessage().en());
  }

  @Test
  void itReachesNoFurtherThanWhatLiesBeneath() {
    OverlayFile file =
        overlay("'jurisdiction': ['3304', '32'], 'adopt': {'reason': {'zh': '因', 'en': 'so'}}");
    assertEquals("/jurisdiction/1", refusal(FREE, file).get(0).getPointer());
  }

  @Test
  void anAddedRuleIsReadAsThoseOfAPack() {
    OverlayFile file =
        overlay(
            "'rules': [{'id': 'C', 'clause': '1', 'severity': 'error', 'bearer': 'town',"
                + " 'scope': 'town', 'require': {'presnt': 'name'},"
                + " 'title': {'zh': '名', 'en': 'n'}, 'message': {'zh': '缺', 'en': 'm'},"
                + " 'fix': {'zh': '补', 'en': 'f'}}]");
    Problem problem = refusal(FREE, file).get(0);
    assertEquals("overlay.form", problem.getId());
    assertEquals("/rules/0/require", problem.getPointer());
  }

  @Test
  void whatIsNoOverlayIsToldByTheReader() {
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> overlay("'chnges': []").on(FREE));
    assertEquals("structure.unknown-property", refused.problems().get(0).getId());
    assertEquals("changes", refused.problems().get(0).getCandidate().orElseThrow());
  }
}
