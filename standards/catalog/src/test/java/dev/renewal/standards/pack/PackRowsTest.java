package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the fact table is carried by the pack of its source, or left out for a reason. */
class PackRowsTest {
  private static final Set<String> JUDGED =
      Set.of(
          "rule",
          "workflow",
          "workflow-step",
          "threshold",
          "ratio",
          "quota",
          "cycle",
          "deadline",
          "target",
          "derived-check",
          "grading",
          "codelist",
          "codelist-item",
          "role",
          "placeholder");

  static List<RowTable> tables() {
    return RowTable.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowOfTheFactTableIsAccountedFor(RowTable table) throws IOException {
    Set<String> rows = facts(cells -> cells[0].startsWith(table.source()));
    assertFalse(rows.isEmpty(), "the source has no rows");
    assertEquals(rows, new TreeSet<>(table.rows().keySet()));
  }

  @ParameterizedTest
  @CsvSource({
    "hangzhou-future-community, 42, 8",
    "jiaxing-renewal-support, 45, 5",
    "quzhou-community-check, 91, 8",
    "jiaxing-work-plan-2023, 125, 23",
    "townscape-town, 114, 18"
  })
  void judgedRowsAreCounted(String pack, int carried, int leftOut) throws IOException {
    RowTable table =
        tables().stream().filter(it -> it.pack().equals(pack)).findFirst().orElseThrow();
    Set<String> judged =
        facts(cells -> cells[0].startsWith(table.source()) && JUDGED.contains(cells[3]));
    assertEquals(carried, count(table, judged, true), "rows carried");
    assertEquals(leftOut, count(table, judged, false), "rows left out");
  }

  @Test
  void theCountsNameEveryPackWithASource() throws NoSuchMethodException {
    Set<String> counted = new TreeSet<>();
    for (String line :
        PackRowsTest.class
            .getDeclaredMethod("judgedRowsAreCounted", String.class, int.class, int.class)
            .getAnnotation(CsvSource.class)
            .value()) {
      counted.add(line.substring(0, line.indexOf(',')));
    }
    Set<String> packs = new TreeSet<>();
    tables().forEach(table -> packs.add(table.pack()));
    assertEquals(packs, counted);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void carriedRowsNameWhatCarriesThem(RowTable table) {
    PackFiles pack = pack(table);
    Set<String> carriers = new TreeSet<>();
    pack.rules().forEach(rule -> carriers.add("rule:" + rule.path("id").asText()));
    pack.audits().forEach(audit -> carriers.add("audit:" + audit.path("id").asText()));
    pack.codelists().forEach(list -> carriers.add("codelist:" + list.path("id").asText()));
    pack.parameters().forEach(each -> carriers.add("parameter:" + each.path("name").asText()));
    pack.scorecards().forEach(card -> carriers.add("scorecard:" + card.path("id").asText()));
    for (RowTable.Row row : table.rows().values()) {
      assertFalse(row.by().isBlank(), row.id() + " has neither carrier nor reason");
      row.carriers()
          .forEach(carrier -> assertTrue(carriers.contains(carrier), row.id() + ": " + carrier));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rulesAndTableNameEachOther(RowTable table) {
    PackFiles pack = pack(table);
    Set<String> byTable = new TreeSet<>();
    for (RowTable.Row row : table.rows().values()) {
      row.carriers().stream()
          .filter(carrier -> carrier.startsWith("rule:") || carrier.startsWith("audit:"))
          .forEach(carrier -> byTable.add(row.id() + " " + carrier));
    }
    Set<String> byPack = new TreeSet<>();
    Map.of("rule:", pack.rules(), "audit:", pack.audits())
        .forEach((prefix, carriers) -> byPack.addAll(facts(prefix, carriers)));
    assertEquals(byPack, byTable);
  }

  private static Set<String> facts(String prefix, List<JsonNode> carriers) {
    Set<String> facts = new TreeSet<>();
    for (JsonNode carrier : carriers) {
      for (JsonNode fact : PackFiles.elements(carrier.path("facts"))) {
        facts.add(fact.asText() + " " + prefix + carrier.path("id").asText());
      }
    }
    return facts;
  }

  private static PackFiles pack(RowTable table) {
    return PackFiles.newest().stream()
        .filter(pack -> pack.id().equals(table.pack()))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> facts(Predicate<String[]> wanted) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : SharedFiles.text("facts/source-facts.tsv").lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (wanted.test(cells)) {
        rows.add(cells[0]);
      }
    }
    return new TreeSet<>(rows);
  }

  private static long count(RowTable table, Set<String> rows, boolean isCarried) {
    return table.rows().values().stream()
        .filter(row -> rows.contains(row.id()) && row.isCarried() == isCarried)
        .count();
  }
}
