package dev.renewal.samples.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published totals, added up from the bytes by a program that knows nothing of how they came
 * about: exact to the unit and the fen.
 */
class PublishedTotalsTest {

  private static final Map<String, BigDecimal> YUAN =
      Map.of("元", BigDecimal.ONE, "万元", new BigDecimal("1e4"), "亿元", new BigDecimal("1e8"));

  private static JsonNode data(String profile, long seed) throws IOException {
    return new JsonMapper()
        .readTree(Generated.json(SampleData.of(SampleProfiles.get(profile), seed), Shard.WHOLE, 1));
  }

  private static List<JsonNode> all(JsonNode data, String kind, Predicate<JsonNode> which) {
    List<JsonNode> found = new ArrayList<>();
    data.path(kind)
        .forEach(
            it -> {
              if (which.test(it)) {
                found.add(it);
              }
            });
    return found;
  }

  /** The sum of amounts at a path; lists on the way are followed. */
  private static BigDecimal sum(List<JsonNode> from, String... path) {
    List<JsonNode> nodes = from;
    for (String step : path) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : nodes) {
        JsonNode member = node.path(step);
        if (member.isArray()) {
          member.forEach(next::add);
        } else if (!member.isMissingNode()) {
          next.add(member);
        }
      }
      nodes = next;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode amount : nodes) {
      BigDecimal factor = YUAN.getOrDefault(amount.path("unit").asText(), BigDecimal.ONE);
      sum = sum.add(new BigDecimal(amount.path("amount").asText()).multiply(factor));
    }
    return sum;
  }

  private static void assertSum(String expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected).compareTo(actual), expected + " but " + actual);
  }

  private static Predicate<JsonNode> grade(String grade) {
    return it -> it.path("acceptance").path("grade").asText().equals(grade);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20261122})
  void hangzhou(long seed) throws IOException {
    JsonNode data = data("hangzhou", seed);
    assertEquals(1248, data.path("communities").size());
    assertEquals(33, all(data, "communities", grade("LEADING")).size());
    assertEquals(73 - 33, all(data, "communities", grade("ORDINARY")).size());
    List<JsonNode> budgets = all(data, "budgets", it -> it.path("year").asText().equals("2023"));
    assertSum("350000000", sum(budgets, "original"));
    assertSum("124000000", sum(budgets, "adjustments", "amount"));
  }

  private static List<JsonNode> programme(JsonNode data, String kind, String code) {
    return all(
        data,
        kind,
        it -> {
          for (JsonNode label : it.path("programmes")) {
            if (label.path("code").asText().equals(code)) {
              return true;
            }
          }
          return false;
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20261122})
  void jiaxing(long seed) throws IOException {
    JsonNode data = data("jiaxing", seed);
    assertEquals(87, programme(data, "communities", "FUTURE_COMMUNITY").size());
    assertEquals(39, programme(data, "designatedAreas", "TOWNSCAPE_MODEL_AREA").size());
    assertEquals(12, programme(data, "designatedAreas", "FUCHUN_MODEL_AREA").size());
    assertEquals(10, programme(data, "towns", "BEAUTIFUL_TOWN").size());
    assertEquals(72, data.path("towns").size());
    List<JsonNode> loans = all(data, "loanFacilities", it -> true);
    assertSum("70000000000", sum(loans, "creditLine"));
    assertSum("11200000000", sum(loans, "drawdowns", "amount"));
    List<JsonNode> bonds = all(data, "bondIssues", it -> true);
    assertSum("1380000000", sum(bonds, "approved"));
    assertSum("374000000", sum(bonds, "inPlace"));
    List<JsonNode> projects = all(data, "projects", it -> true);
    assertSum("2839.35", sum(projects, "landMeasures", "area"));
    assertSum("179300", sum(projects, "assets", "area"));
    List<JsonNode> demonstration =
        all(data, "projects", it -> it.path("kind").asText().equals("DEMONSTRATION"));
    assertEquals(147, demonstration.size());
    assertSum("5532000000", sum(demonstration, "investment", "completed"));
    assertSum("53000000", sum(all(data, "disbursements", it -> true), "amount"));
    List<JsonNode> areas =
        all(
            data,
            "incentiveGrants",
            it -> it.path("programme").asText().equals("TOWNSCAPE_MODEL_AREA"));
    assertSum("75070000", sum(areas, "amount"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20261122})
  void quzhou(long seed) throws IOException {
    JsonNode data = data("quzhou", seed);
    assertEquals(133, data.path("designatedAreas").size());
    JsonNode lixian =
        all(data, "communities", it -> it.path("name").asText().equals("礼贤社区")).get(0);
    assertEquals(620, lixian.path("needsList").path("householdsSurveyed").asInt());
    assertEquals(9, lixian.path("needsList").path("categories").size());
    int items = 0;
    for (JsonNode category : lixian.path("needsList").path("categories")) {
      items += category.path("items").asInt();
    }
    assertEquals(30, items);
    assertEquals(5, all(data, "communities", it -> it.has("operationReforms")).size());
    assertEquals(
        4,
        all(
                data,
                "communities",
                it -> it.path("collectiveIncome").path(0).path("countedAsStrong").asBoolean())
            .size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"13", "74"})
  void aTotalThatOthersContradictIsRefused(String leading) {
    byte[] changed =
        Profiles.text("hangzhou")
            .replace("\"amount\": \"33\"", "\"amount\": \"" + leading + "\"")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    InfeasibleProfileException refused =
        assertThrows(
            InfeasibleProfileException.class,
            () -> SampleData.of(SampleProfiles.read("changed.json", changed), 1));
    assertTrue(refused.reasons().get(0).zh().contains("004"), refused.reasons().toString());
  }
}
