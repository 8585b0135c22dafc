package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.cli.text.SampleReports;
import dev.renewal.report.page.HtmlReport;
import dev.renewal.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports as a page. */
class HtmlFormatTest {

  private static final String TOWN = "../../examples/data/town/broken-two-renewal-blocks.json";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPageOfEveryKindOfReport(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(
        List.of(SampleReports.draft(), SampleReports.shared(), SampleReports.conforming()),
        language,
        out);
    Golden.assertMatches(
        "html/report_" + language.tag() + ".html", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theCommandWritesIt() throws IOException {
    Path file = folder.resolve("报告.html");
    CommandRun run =
        CommandRun.of("validate", "--lang=zh", "--format=html", "-o", file.toString(), TOWN);
    assertEquals(1, run.status(), run.err());
    assertEquals("已写入 " + file + "\n", run.err());
    String html = Files.readString(file);
    assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("TT-3.2-1"), html);
    CommandRun printed = CommandRun.of("validate", "--lang=zh", "--format=html", TOWN);
    assertEquals(html, printed.out());
  }
}
