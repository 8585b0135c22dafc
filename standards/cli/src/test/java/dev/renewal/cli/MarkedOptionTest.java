package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedOptionTest {

  private static final String TOWN = "../../examples/data/town/broken-two-renewal-blocks.json";

  @TempDir Path folder;
  private String workbook = "";

  @BeforeEach
  void writeWorkbook() {
    workbook = folder.resolve("报送.xlsx").toString();
    CommandRun run = CommandRun.of("convert", "--lang=en", TOWN, "-o", workbook);
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void theCopyCarriesTheFindingAsANote() throws Exception {
    Path copy = folder.resolve("标注.xlsx");
    CommandRun run = CommandRun.of("validate", "--lang=zh", "--marked", copy.toString(), workbook);
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("已写入 " + copy), run.err());
    String notes = text(copy, "xl/comments");
    assertTrue(notes.contains("【错误】") && notes.contains("规则:TT-3.2-1"), notes);
    String before = CommandRun.of("validate", "--lang=zh", workbook).out();
    String after = CommandRun.of("validate", "--lang=zh", copy.toString()).out();
    assertEquals(before.replace("报送.xlsx", "标注.xlsx"), after, "it can be submitted again");
  }

  @Test
  void severalCopiesGoToAFolder() throws Exception {
    String other = folder.resolve("另一份.xlsx").toString();
    Files.copy(Path.of(workbook), Path.of(other));
    Path copies = folder.resolve("copies");
    CommandRun.of("validate", "--lang=zh", "--marked", copies.toString(), workbook, other);
    try (Stream<Path> files = Files.list(copies)) {
      assertEquals(2, files.count());
    }
    assertTrue(Files.exists(copies.resolve("另一份-标注.xlsx")));
  }

  @Test
  void whatCannotBeMarkedIsWrongUsage() {
    String copy = folder.resolve("copy.xlsx").toString();
    assertEquals(2, CommandRun.of("validate", "--marked", copy, TOWN).status());
    assertEquals(2, CommandRun.of("validate", "--marked", copy, workbook, workbook).status());
    assertEquals(2, CommandRun.of("validate", "--marked", workbook, workbook).status());
    assertFalse(Files.exists(Path.of(copy)));
  }

  @Test
  void aRefusedWorkbookIsStatusThree() throws Exception {
    Path page = Files.writeString(folder.resolve("page.xlsx"), "<html></html>");
    CommandRun run = CommandRun.of("validate", "--lang=zh", "--standard=core", page.toString());
    assertEquals(3, run.status(), run.err());
    assertTrue(run.err().contains("另存为 .xlsx"), run.err());
  }

  private static String text(Path workbook, String start) throws Exception {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8)) {
      for (var entry : zip.stream().filter(it -> it.getName().startsWith(start)).toList()) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
