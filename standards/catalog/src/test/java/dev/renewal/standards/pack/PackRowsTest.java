package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every row of the fact table about source 001 is carried by the pack, or left out for a reason.
 */
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

  private final PackFiles pack = PackFiles.TOWNSCAPE_TOWN;

  private record Row(String id, String state, String by) {}

  private static Map<String, Row> rows() throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (InputStream stream = PackRowsTest.class.getResourceAsStream("/rows/townscape-town.tsv")) {
      if (stream == null) {
        throw new IOException("no table of rows");
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> rows.put(cells[0], new Row(cells[0], cells[1], cells[2])));
    }
    return rows;
  }

  @Test
  void everyRowOfTheFactTableIsAccountedFor() throws IOException {
    Map<String, Row> rows = rows();
    List<String> missing = new ArrayList<>();
    int carried = 0;
    int leftOut = 0;
    for (String line : SharedFiles.text("facts/source-facts.tsv").lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].startsWith("S1-")) {
        continue;
      }
      Row row = rows.get(cells[0]);
      if (row == null) {
        missing.add(cells[0]);
      } else if (JUDGED.contains(cells[3])) {
        carried += row.state().equals("carried") ? 1 : 0;
        leftOut += row.state().equals("left out") ? 1 : 0;
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(113, carried, "rows carried");
    assertEquals(19, leftOut, "rows left out");
  }

  @Test
  void carriedRowsNameWhatCarriesThem() throws IOException {
    Set<String> carriers = new TreeSet<>();
    pack.rules().forEach(rule -> carriers.add("rule:" + rule.path("id").asText()));
    pack.codelists().forEach(list -> carriers.add("codelist:" + list.path("id").asText()));
    pack.parameters().forEach(each -> carriers.add("parameter:" + each.path("name").asText()));
    for (Row row : rows().values()) {
      if (row.state().equals("carried")) {
        for (String carrier : row.by().split(" ", -1)) {
          assertEquals(true, carriers.contains(carrier), row.id() + " names " + carrier);
        }
      } else {
        assertEquals("left out", row.state(), row.id());
        assertFalse(row.by().isBlank(), row.id() + " has no reason");
      }
    }
  }

  @Test
  void rulesAndTableNameEachOther() throws IOException {
    Set<String> byTable = new TreeSet<>();
    for (Row row : rows().values()) {
      for (String carrier : row.by().split(" ", -1)) {
        if (carrier.startsWith("rule:")) {
          byTable.add(row.id() + " " + carrier.substring("rule:".length()));
        }
      }
    }
    Set<String> byRules = new TreeSet<>();
    for (JsonNode rule : pack.rules()) {
      for (JsonNode fact : PackFiles.elements(rule.path("facts"))) {
        byRules.add(fact.asText() + " " + rule.path("id").asText());
      }
    }
    assertEquals(byRules, byTable);
  }
}
