package dev.renewal.quickstart.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.dataset.Dataset;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Holds {@code facts/jiaxing-2024.json} to the source that it quotes. */
class FactsTest {
  private static final Path FACTS = ExampleData.FOLDER.resolve("facts");
  private static final Path FILE = FACTS.resolve("jiaxing-2024.json");
  private static final Pattern QUOTE = Pattern.compile("000 (opening|I+-\\d)「(.+)」");
  private static final Set<String> COUNTED = Set.of("total", "indicator", "target");

  /** A row of the fact table and where the example holds it, or why it does not. */
  private record Row(String id, List<String> pointers, String reasonZh, String reasonEn) {}

  @Test
  void everyRowOfTheSourceIsHeldOrLeftOutForAReason() throws IOException {
    List<Row> rows = rows();
    assertAll(
        rows.stream()
            .map(
                row ->
                    () ->
                        assertTrue(
                            row.pointers().isEmpty()
                                ? !row.reasonZh().isBlank() && !row.reasonEn().isBlank()
                                : row.reasonZh().isEmpty() && row.reasonEn().isEmpty(),
                            row.id())));
    assertEquals(
        facts().keySet().stream().filter(id -> id.startsWith("S0-")).sorted().toList(),
        rows.stream().map(Row::id).toList());
  }

  @Test
  void everyPointerLeadsSomewhere() throws IOException {
    JsonNode dataset = ExampleData.tree(FILE);
    assertAll(
        rows().stream()
            .flatMap(row -> row.pointers().stream())
            .map(at -> () -> assertFalse(dataset.at(at).isMissingNode(), at)));
  }

  @Test
  void everyNumberAndComparatorIsThatOfItsRow() throws IOException {
    JsonNode dataset = ExampleData.tree(FILE);
    Map<String, String[]> facts = facts();
    List<Executable> checks = new ArrayList<>();
    for (Row row : rows()) {
      String[] fact = Objects.requireNonNull(facts.get(row.id()), row.id());
      if (COUNTED.contains(fact[3])) {
        JsonNode held = dataset.at(row.pointers().get(0));
        checks.add(
            () -> assertEquals(0, number(held).compareTo(new BigDecimal(fact[7])), row.id()));
        checks.add(() -> assertEquals(fact[6], held.path("comparator").asText(fact[6]), row.id()));
      }
    }
    assertTrue(checks.size() > 50, "the table has numbers");
    assertAll(checks);
  }

  @Test
  void everyQuoteStandsInTheSource() throws IOException {
    String source = SharedFiles.text("sources/000_63062dee883ce722.clean.txt");
    List<String> titles =
        ExampleData.tree(FILE).findValuesAsText("title").stream()
            .filter(title -> title.startsWith("000 "))
            .toList();
    assertTrue(titles.size() > 30, "figures and documents carry quotes");
    assertAll(
        titles.stream()
            .map(QUOTE::matcher)
            .map(
                title ->
                    () -> assertTrue(title.matches() && quoted(source, title), title::toString)));
  }

  private static boolean quoted(String source, Matcher title) {
    return source.contains(title.group(2));
  }

  @Test
  void everyFigureSaysWhatItCoversAndWhoSaysSo() throws IOException {
    List<JsonNode> figures = new ArrayList<>();
    ExampleData.tree(FILE).findValues("figures").forEach(list -> list.forEach(figures::add));
    assertTrue(figures.size() > 20, "there are figures");
    assertAll(
        figures.stream()
            .map(
                figure ->
                    () ->
                        assertTrue(
                            figure.hasNonNull("scope") && figure.path("evidence").size() == 1,
                            figure::toString)));
  }

  @Test
  void theDatasetIsReadByTheModel() throws IOException {
    Dataset dataset = ExampleData.JSON.readValue(Files.readString(FILE), Dataset.class);
    assertEquals(Optional.of(false), dataset.getHeader().getSynthetic());
    assertEquals("13.8亿元", dataset.getBondIssues().get(0).getApproved().orElseThrow().toString());
  }

  private static BigDecimal number(JsonNode held) {
    JsonNode value = held.has("value") ? held.get("value") : held;
    JsonNode amount = value.has("amount") ? value.get("amount") : value;
    return new BigDecimal(amount.asText().replace("%", ""));
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(FACTS.resolve("rows.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Row(
                    cells[0],
                    cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ")),
                    cells[2],
                    cells[3]))
        .toList();
  }

  /** The fact table, by row id. */
  private static Map<String, String[]> facts() throws IOException {
    return SharedFiles.text("facts/source-facts.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(cells -> cells[0], Function.identity()));
  }
}
