package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command reads a workbook and a CSV folder like the JSON, or says that it does not. */
class SheetsEverywhereTest {

  private static final String TOWN = "../../examples/data/town/conforming.json";

  private static final String COMMUNITIES =
      """
      {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-12-31",
                  "reported": ["community.facilities"]},
       "communities": [
         {"id": "C-1", "name": "桃源里", "households": 50, "facilities": [{"name": "食堂"}]},
         {"id": "C-2", "name": "月半湾", "households": 100}]}
      """;

  private static final String CARD =
      """
      {"format": "renewal-scorecard/1.0", "id": "card", "version": "1.0.0", "title": {"zh": "表", "en": "card"},
       "clause": ["1 一:x"], "unit": "community", "name": {"path": "name"},
       "tree": {"id": "t", "title": {"zh": "总", "en": "total"}, "clause": "1 一:x",
         "children": [{"id": "h", "title": {"zh": "户", "en": "households"}, "clause": "1 一:x",
           "value": {"path": "households"},
           "normaliser": {"goalposts": {"low": 0, "high": 100}}}]}}
      """;

  @TempDir Path folder;

  private String communities = "";

  @BeforeEach
  void write() throws IOException {
    communities = write("社区.json", COMMUNITIES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"数据.xlsx", "数据"})
  void aRankingIsTheSame(String form) {
    String sheets = converted(communities, form);
    String[] rank = {"--kind=community", "--value=households"};
    same(communities, sheets, "rank", rank);
    String[] select = {"--kind=community", "--value=households", "--end=highest", "--quota=1"};
    same(communities, sheets, "select", select);
  }

  @ParameterizedTest
  @ValueSource(strings = {"数据.xlsx", "数据"})
  void aScoreOfDocumentsIsTheSame(String form) throws IOException {
    String card = write("card.json", CARD);
    String sheets = converted(communities, form);
    CommandRun json = same(communities, sheets, "score", "--scorecard=" + card);
    assertTrue(json.out().contains("月半湾"), json.out() + json.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"数据.xlsx", "数据"})
  void summariesDifferencesAndMergesAreTheSame(String form) throws IOException {
    String sheets = converted(TOWN, form);
    same(TOWN, sheets, "summary");
    String[] versions = {"diff", "townscape-town@1.0.0", "townscape-town@1.1.0", "--on"};
    CommandRun json = CommandRun.of(all("standards", versions, TOWN));
    CommandRun read = CommandRun.of(all("standards", versions, sheets));
    assertEquals(0, json.status(), json.err());
    assertEquals(json.out().replace(TOWN, "X"), read.out().replace(sheets, "X"), read.err());
    assertEquals(0, CommandRun.of("merge", TOWN, "-o", path("a.json")).status());
    CommandRun merged = CommandRun.of("merge", sheets, "-o", path("b.json"));
    assertEquals(0, merged.status(), merged.err());
    assertEquals(
        Files.readString(Path.of(path("a.json"))), Files.readString(Path.of(path("b.json"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"汇总.xlsx", "汇总"})
  void aMergedDatasetIsWrittenAsSheets(String form) throws IOException {
    String json = path("merged.json");
    assertEquals(0, CommandRun.of("merge", TOWN, communities, "-o", json).status());
    CommandRun run = CommandRun.of("merge", TOWN, communities, "-o", path(form));
    assertEquals(0, run.status(), run.err());
    assertEquals(Files.readString(Path.of(json)), Files.readString(back(path(form))));
  }

  @Test
  void whatWantsAReportOrATableSaysSo() {
    String sheets = converted(TOWN, "数据.xlsx");
    CommandRun compared = CommandRun.of("compare", "--lang=en", sheets, sheets);
    assertEquals(3, compared.status());
    assertTrue(
        compared.err().contains("is a spreadsheet; a JSON report is needed"), compared.err());
    for (String dataset : List.of(TOWN, sheets)) {
      CommandRun scored = CommandRun.of("score", "--lang=en", "--scorecard=county-index", dataset);
      assertEquals(3, scored.status());
      assertTrue(scored.err().contains("county-index scores a CSV table"), scored.err());
    }
  }

  @Test
  void aWorkbookOnStandardInputIsRead() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(converted(TOWN, "数据.xlsx")));
    CommandRun judged = CommandRun.withInput(bytes, "validate", "-");
    CommandRun json = CommandRun.withInput(Files.readAllBytes(Path.of(TOWN)), "validate", "-");
    assertEquals(json.out(), judged.out(), judged.err());
    assertEquals(0, CommandRun.withInput(bytes, "convert", "-", "-o", path("c.json")).status());
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    CommandRun damaged = CommandRun.withInput(cut, "validate", "-");
    assertEquals(3, damaged.status());
    assertTrue(damaged.err().contains("已损坏"), damaged.err());
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    CommandRun xls = CommandRun.withInput(old, "validate", "-");
    assertEquals(3, xls.status());
    assertTrue(xls.err().contains(".xls"), xls.err());
  }

  @Test
  void longJsonOnStandardInputIsRead() throws IOException {
    byte[] town = Files.readAllBytes(Path.of(TOWN));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(town);
    bytes.write(" ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
    CommandRun judged = CommandRun.withInput(bytes.toByteArray(), "validate", "-");
    assertEquals(CommandRun.withInput(town, "validate", "-").out(), judged.out());
  }

  @Test
  void aReceiptOfACsvFolderHoldsUntilAFileChanges() throws IOException {
    String sheets = converted(TOWN, "数据");
    String receipt = path("receipt.json");
    CommandRun judged =
        CommandRun.of(
            "validate", sheets, "--receipt", receipt, "--received-at", "2026-01-20T08:00:00Z");
    assertEquals(0, judged.status(), judged.err());
    CommandRun checked = CommandRun.of("receipt", "check", receipt, sheets);
    assertEquals(0, checked.status(), checked.out() + checked.err());
    Path file = Path.of(sheets).resolve("社区.csv");
    Files.writeString(file, Files.readString(file) + "\r\n");
    CommandRun changed = CommandRun.of("receipt", "check", "--lang=en", receipt, sheets);
    assertEquals(1, changed.status());
    assertTrue(changed.out().contains("CHANGED: 数据"), changed.out());
  }

  @Test
  void remarksAreListedAsLost() throws IOException {
    Path sheets = Path.of(converted(communities, "数据"));
    Path file = sheets.resolve("社区.csv");
    Files.writeString(file, Files.readString(file).replace("\r\n,C-1", "\r\n待核实,C-1"));
    CommandRun run = CommandRun.of("convert", sheets.toString(), "-o", path("c.json"));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("备注“待核实”不是数据集的内容"), run.err());
  }

  @Test
  void aMergedDatasetHasAListForEachUnit() throws IOException {
    String east = county("east.json", "J-1", "东县风貌办", "T-1");
    String west = county("west.json", "J-2", "西县风貌办", "T-2");
    String merged = path("汇总.xlsx");
    CommandRun joined = CommandRun.of("merge", east, west, "-o", merged);
    assertEquals(0, joined.status(), joined.out() + joined.err());
    Path lists = folder.resolve("清单");
    CommandRun run =
        CommandRun.of(
            "validate", "--standard=core", "--format=problems", "-o", lists.toString(), merged);
    assertEquals(1, run.status(), run.err());
    try (Stream<Path> files = Files.list(lists)) {
      assertEquals(
          List.of("问题清单-东县风貌办.xlsx", "问题清单-西县风貌办.xlsx"),
          files.map(it -> it.getFileName().toString()).sorted().toList(),
          run.err());
    }
    CommandRun one = CommandRun.of("validate", "--standard=core", "--format=problems", merged);
    assertTrue(one.out().contains("1,东县风貌办,"), one.out());
    assertTrue(one.out().contains("2,西县风貌办,"), one.out());
  }

  private String county(String file, String jurisdiction, String office, String town)
      throws IOException {
    return write(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-12-31",
                    "submitter": {"name": "%2$s"}},
         "jurisdictions": [{"id": "%1$s", "name": "%2$s"}],
         "towns": [{"id": "%3$s", "jurisdictionId": "%1$s",
                    "application": [{"partyId": "nobody"}]}]}
        """
            .formatted(jurisdiction, office, town));
  }

  /** The same output whichever form is read. */
  private static CommandRun same(String json, String sheets, String command, String... options) {
    CommandRun expected = CommandRun.of(all(command, options, json));
    CommandRun read = CommandRun.of(all(command, options, sheets));
    assertEquals(expected.status(), read.status(), read.err());
    assertTrue(expected.out().length() > 20, expected.err());
    assertEquals(expected.out().replace(json, "X"), read.out().replace(sheets, "X"));
    return expected;
  }

  private static String[] all(String command, String[] options, String file) {
    return Stream.of(Stream.of(command), Stream.of(options), Stream.of(file))
        .flatMap(it -> it)
        .toArray(String[]::new);
  }

  private String converted(String from, String form) {
    CommandRun run = CommandRun.of("convert", from, "-o", path(form));
    assertEquals(0, run.status(), run.err());
    return path(form);
  }

  private Path back(String sheets) {
    return Path.of(converted(sheets, "back.json"));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
