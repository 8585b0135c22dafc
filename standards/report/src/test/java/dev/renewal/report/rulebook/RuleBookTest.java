package dev.renewal.report.rulebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.standard.Standard;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule book says who must do what by when, what is open, and what every rule rests on. */
class RuleBookTest {
  private static final Standard STANDARD = Standards.get("townscape-town", "1.0.0");
  private static final RuleExample EXAMPLE =
      new RuleExample(
          List.of(new RuleExample.Change("/towns/0/actionPlan/renewalBlocks/2", "{\"a\":1}", "")));

  private final RuleBook book = RuleBook.of(STANDARD, Map.of("TT-3.2-1", EXAMPLE));

  @Test
  void dutiesStandUnderTheirBearer() {
    String text = book.markdown(Language.EN);
    int town = text.indexOf("### town\n");
    int duty = text.indexOf("| [TT-3.2-1](#rule-TT-3.2-1) |", town);
    assertTrue(town > 0 && duty > town, text);
  }

  @Test
  void aRuleShowsClauseReadingNotationAndExample() {
    String text = book.markdown(Language.ZH);
    String rule = text.substring(text.indexOf("<a id=\"rule-TT-3.2-1\"></a>"));
    assertTrue(rule.contains("> 「选择三个以上有机更新改造区块」 — 001 三、(二)"), rule);
    assertTrue(rule.contains("`count(actionPlan.renewalBlocks) >= 3`"), rule);
    assertTrue(
        rule.contains("| `/towns/0/actionPlan/renewalBlocks/2` | `{\"a\":1}` | (无) |"), rule);
  }

  @Test
  void whatIsOpenNamesItsClauseAndWhoCouldDecide() {
    String text = book.markdown(Language.EN);
    assertTrue(text.contains("| `awardAmount` | 001 "), text);
  }

  @Test
  void wordsThatWeakenAClauseAreShown() {
    assertTrue(book.markdown(Language.ZH).contains("| 左右 |"));
    assertTrue(book.markdown(Language.ZH).contains("| 必须 |"));
  }

  @Test
  void thePageHoldsBothLanguagesAndNothingElse() {
    String html = book.html();
    assertTrue(html.contains("<main id=\"zh\" lang=\"zh\">"), html);
    assertTrue(html.contains("<main id=\"en\" lang=\"en\">"), html);
    assertTrue(html.contains("选择三个以上有机更新改造区块"), html);
    assertFalse(html.contains("<script") || html.contains("://") || html.contains(" src="));
  }

  @Test
  void textIsNeverTakenForMarkup() {
    RuleExample hostile =
        new RuleExample(List.of(new RuleExample.Change("/x", "<b>|</b>", "</td><script>")));
    RuleBook shown = RuleBook.of(STANDARD, Map.of("TT-3.2-1", hostile));
    assertFalse(shown.html().contains("<script"));
    assertTrue(shown.markdown(Language.EN).contains("`<b>\\|</b>`"));
  }
}
