package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
              "JX-I.3-6 330481", // the code of 海寧
              "JX-L-bond-project 330481",
              "JX-T-3 2025-12-31", // 2025年 ends then
              "plan-target 2025-12-31"),
          "quzhou-community-check",
          Set.of(
              "dual-leader 2", // 双组长
              "plan-target 100%", // 全域覆盖
              "QZ-1-2 1", // there is one at all
              "QZ-2-5 1",
              "QZ-2-25 1",
              "QZ-2-2 1", // 24 hours, where only days are known
              "QZ-2-3 1",
              "QZ-2-16 1", // 每半年度: once
              "QZ-4-2 100%", // 全覆盖
              "QZ-4-5 0"), // something is returned
          "jiaxing-work-plan-2023",
          Set.of(
              "JP-T-3 2023-12-31", // a plan of 2023 runs to its end
              "JP-T-4 2023-12-31",
              "JP-T-5 2023-12-31",
              "JP-T-6 2023-12-31",
              "JP-1.2-2 2023-12-31",
              "JP-T-7 2023-03-31", // 3月底前, of the year of the plan
              "plan-target 2023-12-31",
              "plan-target 2023-03-31",
              "plan-target 100%", // 全覆盖
              "plan-target 100"));

  static List<PackFiles> packs() {
    return PackFiles.all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void numbersStandInTheCitedClauses(PackFiles pack) {
    Set<String> unstated = new TreeSet<>();
    Set<String> byReading = new TreeSet<>();
    for (Stated stated : stated(pack)) {
      if (!numbers(stated.clauses(), "quote").contains(stated.number())) {
        (numbers(stated.clauses(), "reading").contains(stated.number()) ? byReading : unstated)
            .add(stated.by() + " " + stated.number());
      }
    }
    assertEquals(Set.of(), unstated);
    if (pack.isUnverified()) {
      return; // has no quotes, and its reports say so first
    }
    assertEquals(new TreeSet<>(BY_READING.getOrDefault(pack.id(), Set.of())), byReading);
  }

  /** A number, who states it, and the clauses that it must stand in. */
  private record Stated(String by, String number, List<JsonNode> clauses) {}

  private static List<Stated> stated(PackFiles pack) {
    List<Stated> stated = new ArrayList<>();
    for (JsonNode rule : pack.rules()) {
      for (String number : numbers(pack, rule)) {
        stated.add(new Stated(rule.path("id").asText(), number, pack.cited(rule)));
      }
    }
    for (JsonNode audit : pack.audits()) {
      for (String side : List.of("left", "right")) {
        for (JsonNode figure : PackFiles.elements(audit.path(side))) {
          String number = ClauseNumbers.plain(figure.asText());
          stated.add(new Stated(audit.path("id").asText(), number, pack.cited(audit)));
        }
      }
    }
    for (JsonNode codelist : pack.codelists()) {
      String id = codelist.path("id").asText();
      if (codelist.has("size")) {
        stated.add(new Stated(id, codelist.path("size").asText(), pack.cited(codelist)));
      }
      for (Map<String, String> row : pack.rows(codelist)) {
        for (String number : cells(codelist, row)) {
          List<JsonNode> clause = List.of(pack.clause(row.getOrDefault("clause", "")));
          stated.add(new Stated(id, number, clause));
        }
      }
    }
    return stated;
  }

  private static List<String> cells(JsonNode codelist, Map<String, String> row) {
    List<String> numbers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : codelist.path("columns").properties()) {
      if (NUMERIC_COLUMNS.contains(column.getValue().asText())
          && row.containsKey(column.getKey())) {
        boolean plain = column.getValue().asText().equals("number");
        String unit = plain ? row.getOrDefault("unit", "") : ""; // 万 of 万套 belongs to the number
        numbers.add(ClauseNumbers.plain(row.get(column.getKey()) + unit));
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
