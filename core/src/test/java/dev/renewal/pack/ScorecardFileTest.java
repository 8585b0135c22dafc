package dev.renewal.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.PackCheck;
import dev.renewal.standard.ScoreColumn;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Setting;
import dev.renewal.standard.Standard;
import dev.renewal.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scorecards are read whole, and all that is wrong with one is told at once. */
class ScorecardFileTest {
  private static final String WHOLE =
      """
      {"format": "renewal-scorecard/1.0", "id": "card", "version": "2.0.0",
       "title": {"zh": "评分", "en": "Scores"},
       "parameters": [{"name": "w", "type": "number", "clause": "-",
         "question": {"zh": "q", "en": "q"}, "answeredBy": {"zh": "a", "en": "a"}}],
       "profiles": [{"id": "even", "title": {"zh": "e", "en": "e"},
         "values": [{"name": "w", "value": "1", "why": {"zh": "y", "en": "y"}}]}],
       "name": "Name", "groups": {"county": "County"}, "missingTexts": ["NA"],
       "defaults": {"normaliser": {"goalposts": {"low": 0, "high": "10"}},
         "imputation": {"group-mean": {"by": "county"}}},
       "tree": {"id": "index", "missing": "fail", "children": [
         {"id": "a", "weight": 0.25, "title": "A", "denominator": {"column": "people", "per": 1000}},
         {"id": "b", "weight": {"param": "w"}, "value": {"column": "B2"}, "direction": "cost",
          "normaliser": "min-max", "imputation": "none"}]},
       "gates": [{"id": "g", "of": "a", "comparator": ">=", "limit": 60,
         "effect": "cap-grade", "cap": "C"}],
       "bonus": {"cap": 5, "items": [{"id": "prize", "points": 2}]},
       "grades": [{"code": "A", "from": 90, "minimums": {"b": 50}}, {"code": "C"}],
       "ranking": {"scale": 2, "style": "DENSE", "tieBreaks": [{"of": "b"}]}}
      """;

  @Test
  void everyPartIsRead() {
    Standard standard = ScorecardFile.read("card.json", bytes(WHOLE)).standard();
    assertEquals("card", standard.id());
    assertEquals("2.0.0", standard.version());
    assertEquals(64, standard.digest().length());
    assertEquals("even", standard.profiles().get(0).getId());
    Scorecard card = standard.scorecard("card").orElseThrow();
    assertEquals("评分", card.title().in(Language.ZH));
    assertEquals(List.of("index", "a", "b"), card.nodes().stream().map(ScoreNode::id).toList());
    ScoreNode.Leaf a = card.leaves().get(0);
    assertEquals(Setting.of("0.25"), a.weight());
    assertEquals("A", a.title().in(Language.EN));
    assertEquals(Setting.of("1000"), a.denominator().orElseThrow().per());
    assertEquals(Setting.of("group-mean"), a.imputation().name());
    assertEquals(
        Map.of("low", List.of(Setting.of("0")), "high", List.of(Setting.of("10"))),
        a.normaliser().options());
    ScoreNode.Leaf b = card.leaves().get(1);
    assertEquals(Setting.open("w"), b.weight());
    assertEquals("$w", b.weight().toString());
    assertEquals(Setting.of("none"), b.imputation().name());
    assertEquals(Setting.of("fail"), ((ScoreNode.Branch) card.tree()).missing());
    assertEquals(
        List.of("Name", "County", "a", "people", "B2", "prize"),
        card.columns().stream().map(ScoreColumn::key).toList());
    assertEquals(Optional.of(Setting.of("5")), card.bonus().cap());
    assertEquals(Map.of("b", Setting.of("50")), card.grades().get(0).minimums());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "negative weight | 'weight': 0.25 | 'weight': -1 | 0/weight card: \"-1\" does not fit",
        "infinite weight | 'weight': 0.25 | 'weight': '1e999' | 0/weight card: \"1e999\" does not fit",
        "no number | 'weight': 0.25 | 'weight': 'much' | \"much\" does not fit",
        "unknown parameter | {'param': 'w'} | {'param': 'v'} | there is no parameter \"v\"",
        "unknown method | 'normaliser': 'min-max' | 'normaliser': 'minmax' | did you mean \"min-max\"",
        "unknown option | {'low': 0, | {'least': 1, 'low': 0, | there is no option \"least\"",
        "missing option | {'low': 0, | { | \"low\" is missing",
        "two values | 'low': 0 | 'low': [0, 1] | option \"low\" has exactly one value",
        "upside down goalposts | 'high': '10' | 'high': '-10' | low must be below high",
        "unknown grouping | {'by': 'county'} | {'by': 'city'} | there is no grouping \"city\"",
        "unknown direction | 'cost' | 'bad' | there is no word \"bad\"",
        "duplicate id | 'id': 'b' | 'id': 'a' | part of the scorecard \"a\" occurs twice",
        "gate of nothing | 'of': 'a' | 'of': 'z' | there is no node \"z\"",
        "gate without test | 'of': 'a', | | one of \"require\", \"value\" and \"of\"",
        "effect without cap | , 'cap': 'C' | | needs a \"cap\"",
        "cap of unknown grade | 'cap': 'C' | 'cap': 'D' | there is no grade \"D\"",
        "overlapping bands | {'code': 'C'} | {'code': 'C', 'from': 95} | grade \"C\" must begin below",
        "band without end | 'from': 90, | | \"from\" is missing",
        "unknown rank style | 'DENSE' | 'DENSER' | did you mean \"DENSE\"",
        "half a decimal place | 'scale': 2 | 'scale': 2.5 | a whole number that is not negative",
        "unknown property | 'version' | 'wersion' | there is no property \"wersion\"",
        "no normaliser | 'normaliser': 'min-max' | 'normaliser': 7 | there is no word \"7\"",
        "assumption about nothing | {'name': 'w', 'value' | {'name': 'x', 'value' | /profiles/0/values/0/name",
        "judgements not reciprocal | 'missing': 'fail', | 'missing': 'fail', 'weights': {'ahp': {'matrix': [[1, 3], [0.5, 1]]}}, | reciprocal",
        "judgements too few | 'missing': 'fail', | 'missing': 'fail', 'weights': {'ahp': {'matrix': [1, 3]}}, | needs 4 values, found 2",
        "full without limits | 'normaliser': 'min-max' | 'normaliser': {'z': {'zeroRange': 'full'}} | needs limits range",
        "negative bonus | 'points': 2 | 'points': -2 | a number that is not negative",
        "other format | scorecard/1.0 | scorecard/9.0 | expected renewal-scorecard/1.0",
      })
  void aDefectIsLocated(String defect, String sound, String broken, String problem) {
    String text = WHOLE.replace(quoted(sound), broken == null ? "" : quoted(broken));
    assertTrue(!text.equals(WHOLE), "the fixture is not broken: " + defect);
    InvalidPackException error =
        assertThrows(
            InvalidPackException.class, () -> ScorecardFile.read("card.json", bytes(text)));
    String told = error.text().in(Language.EN);
    assertTrue(told.contains(problem), told);
    assertTrue(told.contains("card.json:"), told);
    assertTrue(error.problems().stream().allMatch(it -> it.position().isPresent()), told);
    assertTrue(!error.text().in(Language.ZH).equals(told));
  }

  @Test
  void weightsThatWeighNothingAreRefused() {
    String text =
        WHOLE.replace("\"weight\": 0.25", "\"weight\": 0").replace("{\"param\": \"w\"}", "0");
    InvalidPackException error =
        assertThrows(
            InvalidPackException.class, () -> ScorecardFile.read("card.json", bytes(text)));
    assertEquals(1, error.problems().size());
    assertTrue(String.valueOf(error.getMessage()).contains("\"index\" add up to 0"));
  }

  @Test
  void allDefectsAreToldAtOnce() {
    String text =
        WHOLE.replace("0.25", "-1").replace("\"DENSE\"", "\"x\"").replace("\"C\"}]", "\"A\"}]");
    InvalidPackException error =
        assertThrows(
            InvalidPackException.class, () -> ScorecardFile.read("card.json", bytes(text)));
    assertEquals(3, error.problems().size(), error.getMessage());
  }

  @Test
  void whatAScorecardReadsFromDocumentsIsCompiledAtLoad() throws IOException {
    String pack =
        """
        {"format": "renewal-standard/1.0", "id": "p", "version": "1.0.0", "status": "active",
         "title": {"zh": "t", "en": "t"},
         "scorecards": [{"id": "S", "unit": "community", "defaults": {"normaliser": "yes-no"},
           "tree": {"id": "t", "children": [
             {"id": "n", "value": {"path": "householdz"}},
             {"id": "m", "value": {"column": "x"}},
             {"id": "o", "value": {"holds": {"present": "facilities"}}}]}}]}
        """;
    String sentences = "S.title = s\nS.t.title = t\nS.n.title = n\nS.m.title = m\nS.o.title = o\n";
    List<PackProblem> problems = PackCheck.problems(files(pack, sentences));
    String told = problems.toString();
    assertEquals(2, problems.size(), told);
    assertTrue(told.contains("/scorecards/0/tree/children/0/value"), told);
    assertTrue(told.contains("householdz"), told);
    assertTrue(told.contains("a document has no column \"x\""), told);
    List<PackProblem> untitled =
        PackCheck.problems(files(pack, sentences.replace("S.o.title", "S.p.title")));
    assertTrue(untitled.toString().contains("no sentence \"S.o.title\""), untitled.toString());
  }

  private static PackFiles files(String standard, String sentences) {
    Map<String, byte[]> files =
        Map.of(
            "standard.json", bytes(standard),
            "messages_zh.txt", bytes(sentences),
            "messages_en.txt", bytes(sentences));
    return name -> Optional.ofNullable(files.get(name));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
