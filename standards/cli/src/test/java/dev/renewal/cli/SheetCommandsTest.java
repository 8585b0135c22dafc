package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and CSV folders go in and out of the command as JSON does. */
class SheetCommandsTest {

  private static final String TOWN = "../../examples/data/town/conforming.json";
  private static final String BROKEN = "../../examples/data/town/broken-wrong-actor.json";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"报送.xlsx", "报送"})
  void whatGoesThroughSheetsComesBackTheSame(String name) throws IOException {
    String direct = path("direct.json");
    String sheets = path(name);
    String back = path("back.json");
    assertEquals(0, convert(TOWN, direct).status());
    CommandRun written = convert(TOWN, sheets);
    assertEquals(0, written.status(), written.err());
    CommandRun read = convert(sheets, back);
    assertEquals(0, read.status(), read.err());
    assertEquals(Files.readString(Path.of(direct)), Files.readString(Path.of(back)));
    String again = path(name.replace("报送", "再次"));
    assertEquals(0, convert(back, again).status());
    if (name.endsWith(".xlsx")) {
      assertArrayEquals(Files.readAllBytes(Path.of(sheets)), Files.readAllBytes(Path.of(again)));
    }
  }

  @Test
  void aWorkbookIsJudgedLikeItsJson() {
    String sheets = path("a.xlsx");
    assertEquals(0, convert(TOWN, sheets).status());
    CommandRun json = CommandRun.of("validate", "--lang=en", TOWN);
    CommandRun workbook = CommandRun.of("validate", "--lang=en", sheets);
    assertEquals(json.status(), workbook.status(), workbook.err());
    assertEquals(json.out().replace(TOWN, "X"), workbook.out().replace(sheets, "X"));
    assertEquals(0, CommandRun.of("summary", sheets).status());
  }

  @Test
  void findingsNameSheetAndCell() throws IOException {
    String sheets = path("b.xlsx");
    assertEquals(0, convert(BROKEN, sheets).status());
    CommandRun text = CommandRun.of("validate", sheets);
    assertEquals(1, text.status(), text.err());
    assertTrue(text.out().contains("/towns/0/application/5/by  镇(街道)·申报流程!E8"), text.out());
    CommandRun json = CommandRun.of("validate", "--format=json", sheets);
    assertTrue(json.out().contains("\"sheet\": \"镇(街道)·申报流程\""), json.out());
    assertTrue(json.out().matches("(?s).*\"cell\": \"[A-Z]+\\d+\".*"), json.out());
  }

  @Test
  void aFolderInGb18030IsReadAndSaid() throws IOException {
    String sheets = path("国标");
    assertEquals(0, convert(TOWN, sheets).status());
    try (var files = Files.list(Path.of(sheets))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
        Files.write(file, text.getBytes(Charset.forName("GB18030")));
      }
    }
    CommandRun judged = CommandRun.of("validate", sheets);
    assertEquals(0, judged.status(), judged.out() + judged.err());
    assertTrue(judged.out().contains("GB18030"), judged.out());
    assertEquals(0, convert(sheets, path("c.json")).status());
  }

  @Test
  void anUntouchedTemplateIsReadWithoutAProblem() {
    String template = path("模板.xlsx");
    CommandRun written =
        CommandRun.of(
            "template",
            "--kind=town,funding",
            "--standard=townscape-town",
            "--stage=award",
            "-o",
            template);
    assertEquals(0, written.status(), written.err());
    CommandRun read = convert(template, path("t.ndjson"));
    assertEquals(0, read.status(), read.err());
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    assertTrue(
        CommandRun.of("template", "--kind=towns", "-o", path("x.xlsx")).err().contains("town"));
    assertEquals(2, CommandRun.of("template", "--kind=town", "-o", path("x.xls")).status());
    assertEquals(2, convert(TOWN, path("x.txt")).status());
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("a.csv"), "a");
    assertEquals(3, convert(TOWN, full.toString()).status());
    Path none = Files.writeString(folder.resolve("none.xlsx"), "no workbook");
    CommandRun refused = CommandRun.of("validate", none.toString());
    assertEquals(3, refused.status());
    assertTrue(refused.err().contains("none.xlsx"), refused.err());
    Path csv = Files.createDirectory(folder.resolve("empty"));
    CommandRun noSheets = CommandRun.of("validate", csv.toString());
    assertEquals(3, noSheets.status());
    CommandRun alone = CommandRun.of("validate", full.resolve("a.csv").toString());
    assertEquals(3, alone.status());
    assertTrue(alone.err().contains("请给出文件夹"), alone.err());
    assertTrue(noSheets.err().contains("中没有 CSV 文件"), noSheets.err());
  }

  @Test
  void aReceiptOfAWorkbookHolds() {
    String sheets = path("r.xlsx");
    assertEquals(0, convert(TOWN, sheets).status());
    String receipt = path("receipt.json");
    CommandRun judged =
        CommandRun.of(
            "validate", sheets, "--receipt", receipt, "--received-at", "2026-01-20T08:00:00Z");
    assertEquals(0, judged.status(), judged.err());
    CommandRun checked = CommandRun.of("receipt", "check", receipt, sheets);
    assertEquals(0, checked.status(), checked.out() + checked.err());
  }

  private static CommandRun convert(String from, String to) {
    return CommandRun.of("convert", from, "-o", to);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void mergedWorkbooksAreOneDataset() {
    String sheets = path("m.xlsx");
    assertEquals(0, convert(TOWN, sheets).status());
    CommandRun merged = CommandRun.of("merge", sheets, "-o", path("merged.json"));
    assertTrue(List.of(0, 1).contains(merged.status()), merged.err());
  }
}
