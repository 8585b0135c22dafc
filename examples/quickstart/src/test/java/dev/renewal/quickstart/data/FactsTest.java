package dev.renewal.quickstart.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.dataset.Dataset;
import dev.renewal.model.funding.Budget;
import dev.renewal.quantity.Money;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the examples in {@code facts/} to the sources that they quote. */
class FactsTest {
  private static final Set<String> COUNTED = Set.of("total", "indicator", "target");
  private static final int SECTION = 2;
  private static final int KIND = 3;
  private static final int COMPARATOR = 6;
  private static final int VALUE = 7;

  static List<FactSource> sources() {
    return List.of(
        new FactSource("000", "S0-", "jiaxing-2024.json", "000_63062dee883ce722.clean.txt"),
        new FactSource("002", "S2-", "jiaxing-plan-2023.json", "002_ff0695c18619e624.txt"),
        new FactSource("003", "S3-", "quzhou-2023.json", "003_6f35eed34183080e.txt"),
        new FactSource("004", "S4-", "hangzhou-2023.json", "004_4467d438b5af8b41.txt"));
  }

  @Test
  void everyExampleHasItsSource() throws IOException {
    List<Path> files = ExampleData.datasets("facts");
    assertEquals(
        files.stream().map(Path::getFileName).map(Path::toString).toList(),
        sources().stream().map(FactSource::file).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyRowOfTheSourceIsHeldOrLeftOutForAReason(FactSource source) throws IOException {
    List<FactSource.Row> rows = source.rows();
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
        source.facts().keySet().stream().sorted().toList(),
        rows.stream().map(FactSource.Row::id).toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyPointerLeadsSomewhere(FactSource source) throws IOException {
    JsonNode dataset = source.dataset();
    assertAll(
        source.rows().stream()
            .flatMap(row -> row.pointers().stream())
            .map(at -> () -> assertFalse(dataset.at(at).isMissingNode(), at)));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyNumberAndComparatorIsThatOfItsRow(FactSource source) throws IOException {
    JsonNode dataset = source.dataset();
    Map<String, String[]> facts = source.facts();
    List<Executable> checks = new ArrayList<>();
    for (FactSource.Row row : source.rows()) {
      String[] fact = Objects.requireNonNull(facts.get(row.id()), row.id());
      if (COUNTED.contains(fact[KIND]) && fact[VALUE].matches("[\\d.]+")) {
        assertFalse(row.pointers().isEmpty(), () -> row.id() + " is a number and not held");
        JsonNode held = dataset.at(row.pointers().get(0));
        checks.add(
            () -> assertEquals(0, number(held).compareTo(new BigDecimal(fact[VALUE])), row.id()));
        String comparator = fact[COMPARATOR].replace("?", "="); // ? marks a number without unit
        checks.add(
            () -> assertEquals(comparator, held.path("comparator").asText(comparator), row.id()));
      }
    }
    assertFalse(checks.isEmpty(), "the source has numbers");
    assertAll(checks);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyQuoteStandsInTheSource(FactSource source) throws IOException {
    String text = SharedFiles.text("sources/" + source.text());
    Set<String> places =
        source.facts().values().stream()
            .map(fact -> fact[SECTION].split(" \\| ", 2)[0])
            .collect(Collectors.toSet());
    Pattern quote = Pattern.compile(source.id() + " (\\S+)「(.+)」");
    List<String> titles =
        source.dataset().findValuesAsText("title").stream()
            .filter(title -> title.startsWith(source.id() + " "))
            .toList();
    assertFalse(titles.isEmpty(), "figures and documents carry quotes");
    assertAll(
        titles.stream()
            .map(quote::matcher)
            .map(title -> () -> assertTrue(quoted(text, places, title), title::toString)));
  }

  private static boolean quoted(String text, Set<String> places, Matcher title) {
    return title.matches() && places.contains(title.group(1)) && text.contains(title.group(2));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyFigureSaysWhatItCoversAndWhoSaysSo(FactSource source) throws IOException {
    List<JsonNode> figures = new ArrayList<>();
    source.dataset().findValues("figures").forEach(list -> list.forEach(figures::add));
    assertFalse(figures.isEmpty(), "there are figures");
    assertAll(
        figures.stream()
            .map(
                figure ->
                    () ->
                        assertTrue(
                            figure.hasNonNull("scope") && figure.path("evidence").size() == 1,
                            figure::toString)));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theExampleIsReadByTheModelAndIsOfRealPlaces(FactSource source) throws IOException {
    String json = Files.readString(FactSource.FACTS.resolve(source.file()));
    Dataset dataset = ExampleData.JSON.readValue(json, Dataset.class);
    assertEquals(Optional.of(false), dataset.getHeader().getSynthetic());
    assertEquals(List.of(), dataset.getHeader().getSyntheticDivisions());
  }

  @Test
  void amountsStayAsWritten() throws IOException {
    String json = Files.readString(FactSource.FACTS.resolve("jiaxing-2024.json"));
    Dataset dataset = ExampleData.JSON.readValue(json, Dataset.class);
    assertEquals("13.8亿元", dataset.getBondIssues().get(0).getApproved().orElseThrow().toString());
  }

  @Test
  void aBudgetAndItsAdjustmentAddUp() throws IOException {
    String json = Files.readString(FactSource.FACTS.resolve("hangzhou-2023.json"));
    Budget budget = ExampleData.JSON.readValue(json, Dataset.class).getBudgets().get(1);
    Money adjusted =
        budget
            .getOriginal()
            .orElseThrow()
            .plus(budget.getAdjustments().get(0).getAmount().orElseThrow());
    assertEquals(0, adjusted.compareTo(Money.parse("4.74亿元")));
  }

  private static BigDecimal number(JsonNode held) {
    JsonNode value = held.has("value") ? held.get("value") : held;
    JsonNode amount = value.has("amount") ? value.get("amount") : value;
    return new BigDecimal(amount.asText().replace("%", ""));
  }
}
