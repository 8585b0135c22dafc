package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No number of a pack is ours: each number that a rule or code list states is in the words of a
 * clause it cites. The few that stand only in our reading of a clause are listed here.
 */
class PackNumbersTest {
  private static final Set<String> NUMERIC_COLUMNS =
      Set.of("number", "money", "percentage", "date", "area");

  /** Numbers that no quote states: how the reading of the clause states them. */
  private static final Map<String, Set<String>> BY_READING =
      Map.of(
          "townscape-town",
          Set.of(
              "TT-4.2-2 0.01", // half a fen cannot be paid
              "friendly-type 3"), // 一老一小一新 counts three groups
          "hangzhou-future-community",
          Set.of(
              "HZ-2.1.2-1 0.5", // what rounding half up and rounding up allow
              "HZ-2.1.2-1 1",
              "HZ-2.1.2-2 0.5",
              "HZ-2.1.2-2 1"),
          "jiaxing-renewal-support",
          Set.of(
              "JX-L-bond-project 330481", // the code of 海寧
              "JX-T-3 2025-12-31", // 2025年 ends then
              "plan-target 2025-12-31"),
          "quzhou-community-check",
          Set.of(
              "dual-leader 2", // 双组长
              "plan-target 100%", // 全域覆盖
              "QZ-2-2 1", // 24 hours, where only days are known
              "QZ-2-3 1",
              "QZ-2-16 1", // 每半年度: once
              "QZ-4-2 100%", // 全覆盖
              "QZ-4-5 0")); // something is returned

  static List<PackFiles> packs() {
    return PackFiles.all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void numbersStandInTheCitedClauses(PackFiles pack) {
    Set<String> unstated = new TreeSet<>();
    Set<String> byReading = new TreeSet<>();
    for (Map.Entry<String, List<JsonNode>> stating : stating(pack).entrySet()) {
      int space = stating.getKey().indexOf(' ');
      String number = stating.getKey().substring(space + 1);
      if (!numbers(stating.getValue(), "quote").contains(number)) {
        (numbers(stating.getValue(), "reading").contains(number) ? byReading : unstated)
            .add(stating.getKey());
      }
    }
    assertEquals(Set.of(), unstated);
    if (pack.isUnverified()) {
      return; // has no quotes, and its reports say so first
    }
    assertEquals(new TreeSet<>(BY_READING.getOrDefault(pack.id(), Set.of())), byReading);
  }

  /** Who states a number, and the number, to the clauses cited. */
  private static Map<String, List<JsonNode>> stating(PackFiles pack) {
    Map<String, List<JsonNode>> stating = new LinkedHashMap<>();
    for (JsonNode rule : pack.rules()) {
      for (String number : numbers(pack, rule)) {
        stating.put(rule.path("id").asText() + " " + number, pack.cited(rule));
      }
    }
    for (JsonNode audit : pack.audits()) {
      for (String side : List.of("left", "right")) {
        for (JsonNode figure : PackFiles.elements(audit.path(side))) {
          stating.put(
              audit.path("id").asText() + " " + ClauseNumbers.plain(figure.asText()),
              pack.cited(audit));
        }
      }
    }
    for (JsonNode codelist : pack.codelists()) {
      String id = codelist.path("id").asText();
      if (codelist.has("size")) {
        stating.put(id + " " + codelist.path("size").asText(), pack.cited(codelist));
      }
      for (Map<String, String> row : pack.rows(codelist)) {
        for (String number : cells(codelist, row)) {
          stating.put(id + " " + number, List.of(pack.clause(row.getOrDefault("clause", ""))));
        }
      }
    }
    return stating;
  }

  private static List<String> cells(JsonNode codelist, Map<String, String> row) {
    List<String> numbers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : codelist.path("columns").properties()) {
      if (NUMERIC_COLUMNS.contains(column.getValue().asText())
          && row.containsKey(column.getKey())) {
        String sign = "%".equals(row.get("unit")) ? "%" : "";
        numbers.add(ClauseNumbers.plain(row.get(column.getKey()) + sign));
      }
    }
    return numbers;
  }

  private static Set<String> numbers(PackFiles pack, JsonNode rule) {
    Set<String> numbers = new LinkedHashSet<>();
    if (rule.has("dueFrom")) {
      numbers.add(rule.path("dueFrom").asText());
    }
    collect(pack, rule.path("when"), numbers);
    collect(pack, rule.path("require"), numbers);
    return numbers;
  }

  private static void collect(PackFiles pack, JsonNode node, Set<String> numbers) {
    if (node.has("value")) {
      JsonNode value = node.path("value");
      String text = value.has("amount") ? value.path("amount").asText() : value.asText();
      if (text.matches("[\\d.]+%?|\\d{4}-\\d{2}-\\d{2}")) {
        numbers.add(ClauseNumbers.plain(text + value.path("unit").asText()));
      }
    }
    if (node.has("condition")) {
      collect(
          pack, pack.standard().path("conditions").path(node.path("condition").asText()), numbers);
    }
    node.elements().forEachRemaining(element -> collect(pack, element, numbers));
  }

  private static Set<String> numbers(List<JsonNode> clauses, String part) {
    return clauses.stream()
        .map(clause -> clause.path(part))
        .map(text -> text.isTextual() ? text.asText() : text.path("zh").asText())
        .flatMap(text -> ClauseNumbers.of(text).stream())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "选择三个以上有机更新改造区块, 3",
    "到2025年底, 2025-12-31",
    "自2019年起, 2019-01-01",
    "各50%配套, 50%",
    "打造“5分钟”“15分钟”社区生活圈, 15",
    "给予1.5万元, 15000",
    "分別給予獎補資金600萬元、1000萬元, 10000000",
    "累計爭取700億元貸款額度, 70000000000",
    "連續兩年, 2",
    "十二个月, 12",
    "两级, 2"
  })
  void numbersAreReadFromChinese(String text, String number) {
    assertEquals(true, ClauseNumbers.of(text).contains(number));
  }

  @ParameterizedTest
  @CsvSource({
    "600万元, 6000000",
    "13.80亿元, 1380000000",
    "50%, 50%",
    "3.0, 3",
    "2025-12-31, 2025-12-31"
  })
  void numbersOfPacksAreSpeltAlike(String written, String number) {
    assertEquals(number, ClauseNumbers.plain(written));
  }

  @Test
  void aNumberThatNoClauseStatesIsFound() {
    PackFiles pack = PackFiles.TOWNSCAPE_TOWN;
    Set<String> stated = numbers(List.of(pack.clause("3.2/3")), "quote");
    assertEquals(Set.of("3"), stated);
    assertEquals(false, stated.contains("4"));
  }
}
