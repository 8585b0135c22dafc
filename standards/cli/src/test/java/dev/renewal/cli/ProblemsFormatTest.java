package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsFormatTest {

  private static final String TOWN = "../../examples/data/town/broken-two-renewal-blocks.json";
  private static final String DRAFT = "../../examples/data/town/draft.json";

  @TempDir Path folder;

  @Test
  void aWorkbookIsWrittenByTheEndOfItsName() throws Exception {
    Path file = folder.resolve("问题清单.xlsx");
    CommandRun run = validate("--lang=zh", "-o", file.toString(), TOWN);
    assertEquals(1, run.status());
    assertEquals("已写入 " + file + "：1 条\n", run.err());
    assertEquals("", run.out());
    byte[] bytes = Files.readAllBytes(file);
    assertArrayEquals(new byte[] {'P', 'K', 3, 4}, Arrays.copyOf(bytes, 4));
    validate("--lang=zh", "-o", file.toString(), TOWN);
    assertArrayEquals(bytes, Files.readAllBytes(file), "the same again");
  }

  @Test
  void aCsvFileSaysWhatWhereAndWho() throws Exception {
    Path file = folder.resolve("list.CSV");
    validate("--lang=en", "-o", file.toString(), TOWN);
    String text = Files.readString(file);
    assertTrue(text.startsWith("\uFEFFno.,reporting unit,who must mend it,"), text);
    assertTrue(text.contains("乌有市风貌办,town,town,T-wangyou,"), text);
    assertTrue(text.contains("Choose further renewal blocks"), text);
    assertTrue(text.contains("action plan / "), text);
  }

  @Test
  void withoutAFileItIsCsv() {
    CommandRun run = validate("--lang=zh", TOWN);
    assertTrue(run.out().startsWith("\uFEFF序号,报送单位,谁来改,"), run.out());
    assertEquals(2, run.out().split("\r\n").length, run.out());
  }

  @Test
  void aFolderTakesOneFileForEachUnit() throws Exception {
    Path units = folder.resolve("各单位");
    CommandRun run = validate("--lang=zh", "-o", units.toString(), TOWN, DRAFT);
    try (Stream<Path> files = Files.list(units)) {
      assertEquals(
          List.of("问题清单-乌有市风貌办.xlsx", "问题清单-忘忧镇人民政府.xlsx"),
          files.map(it -> it.getFileName().toString()).sorted().toList(),
          run.err());
    }
  }

  @Test
  void whatIsBeyondTheCapIsCounted() throws Exception {
    Path file = folder.resolve("list.csv");
    CommandRun run = validate("--lang=en", "--max-findings=1", "-o", file.toString(), structure());
    assertTrue(run.err().contains("more are not listed"), run.err());
    String text = Files.readString(file);
    assertTrue(text.contains("of them are not listed"), text);
    validate("--lang=en", "-o", file.toString(), structure());
    assertTrue(!Files.readString(file).contains("of them are not listed"));
  }

  @Test
  void aFormulaInTheDataStaysAText() throws Exception {
    String text = Files.readString(Path.of(TOWN), StandardCharsets.UTF_8).replace("乌有市风貌办", "=1+1");
    Path file = Files.writeString(folder.resolve("evil.json"), text);
    CommandRun run = validate("--lang=zh", file.toString());
    assertTrue(run.out().contains("\r\n1,'=1+1,"), run.out());
  }

  @Test
  void anotherEndOfTheNameIsWrongUsage() {
    CommandRun run = validate("--lang=en", "-o", folder.resolve("list.xls").toString(), TOWN);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(".xlsx or .csv"), run.err());
  }

  @Test
  void pipelinesGetTheirForms() {
    CommandRun sarif = CommandRun.of("validate", "--format=sarif", "--lang=en", TOWN);
    assertTrue(sarif.out().contains("\"version\" : \"2.1.0\""), sarif.out());
    assertTrue(sarif.out().contains("\"ruleId\" : \"TT-3.2-1\""), sarif.out());
    CommandRun junit = CommandRun.of("validate", "--format=junit", "--lang=en", TOWN);
    assertTrue(junit.out().contains("<failure message=\"1 × TT-3.2-1\">"), junit.out());
    assertEquals(1, junit.status());
  }

  private static String structure() {
    return "../../examples/data/town/broken-structure.json";
  }

  private static CommandRun validate(String... args) {
    return CommandRun.of(
        Stream.concat(Stream.of("validate", "--format=problems"), Stream.of(args))
            .toArray(String[]::new));
  }
}
