package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has its texts in both languages and weighs no more than its clause allows. */
class PackTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Set<String> GIVEN = Set.of("subject", "actual", "expected");
  private static final List<String> SEVERITIES = List.of("info", "warning", "error");
  private static final Map<String, String> CEILINGS =
      Map.of("duty", "error", "absolute", "error", "goal", "warning", "soft", "warning");

  static List<PackFiles> packs() {
    return PackFiles.all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void rulesHaveTitleMessageAndFixInBothLanguages(PackFiles pack) {
    Set<String> keys = new TreeSet<>();
    for (JsonNode rule : pack.rules()) {
      for (String text : List.of("title", "message", "fix")) {
        keys.add(rule.path("id").asText() + "." + text);
      }
    }
    for (JsonNode audit : pack.audits()) {
      keys.add(audit.path("id").asText() + ".title");
      keys.add(audit.path("id").asText() + ".message");
    }
    pack.scorecards().forEach(card -> keys.addAll(titles(card)));
    for (String language : List.of("zh", "en")) {
      Map<String, String> messages = pack.messages(language);
      assertEquals(keys, new TreeSet<>(messages.keySet()), language);
      messages.forEach((key, text) -> assertFalse(text.isBlank(), key));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void placeholdersAreDeclaredAndEqualInBothLanguages(PackFiles pack) {
    Map<String, String> chinese = pack.messages("zh");
    Map<String, String> english = pack.messages("en");
    for (JsonNode rule : pack.rules()) {
      String id = rule.path("id").asText();
      Set<String> declared = new TreeSet<>(GIVEN);
      rule.path("arguments").fieldNames().forEachRemaining(declared::add);
      for (String text : List.of(".title", ".message", ".fix")) {
        Set<String> used = placeholders(chinese.getOrDefault(id + text, ""));
        assertEquals(used, placeholders(english.getOrDefault(id + text, "")), id + text);
        assertTrue(declared.containsAll(used), () -> id + text + " uses " + used);
      }
      Set<String> shown = placeholders(chinese.getOrDefault(id + ".message", ""));
      rule.path("arguments")
          .fieldNames()
          .forEachRemaining(name -> assertTrue(shown.contains(name), () -> id + " hides " + name));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void severitiesStayBelowTheForceOfTheirClause(PackFiles pack) {
    for (JsonNode rule : pack.rules()) {
      String ceiling = CEILINGS.getOrDefault(pack.cited(rule).get(0).path("force").asText(), "");
      assertTrue(
          SEVERITIES.indexOf(rule.path("severity").asText()) <= SEVERITIES.indexOf(ceiling),
          () -> rule.path("id").asText() + " weighs more than " + ceiling);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void nothingIsLeftUncited(PackFiles pack) {
    Set<String> cited = new TreeSet<>();
    pack.rules().forEach(rule -> pack.cited(rule).forEach(each -> cited.add(id(each))));
    pack.codelists().forEach(list -> pack.cited(list).forEach(each -> cited.add(id(each))));
    pack.codelists().forEach(list -> pack.rows(list).forEach(row -> cited.addAll(clause(row))));
    pack.audits().forEach(audit -> pack.cited(audit).forEach(each -> cited.add(id(each))));
    pack.parameters().forEach(each -> cited.add(each.path("clause").asText()));
    pack.scorecards().forEach(card -> citedBy(pack, card, cited));
    assertEquals(
        pack.clauses().stream()
            .map(PackTextsTest::id)
            .collect(Collectors.toCollection(TreeSet::new)),
        cited);
  }

  /** The clauses that a scorecard and its parts cite, however deep. */
  private static void citedBy(PackFiles pack, JsonNode part, Set<String> cited) {
    pack.cited(part).forEach(each -> cited.add(id(each)));
    part.elements().forEachRemaining(each -> citedBy(pack, each, cited));
  }

  /** The keys of the titles of a scorecard, its nodes, gates, bonuses and grades. */
  private static Set<String> titles(JsonNode card) {
    Set<String> titles = new TreeSet<>(Set.of(id(card) + ".title"));
    for (String list : List.of("tree", "gates", "bonus", "deduction")) {
      named(card.path(list)).forEach(part -> titles.add(id(card) + "." + part + ".title"));
    }
    PackFiles.elements(card.path("grades"))
        .forEach(grade -> titles.add(id(card) + "." + grade.path("code").asText() + ".title"));
    return titles;
  }

  private static List<String> named(JsonNode part) {
    List<String> ids = new ArrayList<>();
    if (part.has("id")) {
      ids.add(id(part));
    }
    part.elements().forEachRemaining(each -> ids.addAll(named(each)));
    return ids;
  }

  private static List<String> clause(Map<String, String> row) {
    return row.containsKey("clause") ? List.of(row.get("clause")) : List.of();
  }

  private static String id(JsonNode node) {
    return node.path("id").asText();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
