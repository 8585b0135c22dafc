package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about standards, before any is used. */
class StandardsCommandTest {

  @TempDir Path folder;

  @Test
  void listsTheStandards() {
    CommandRun run = CommandRun.of("standards", "list", "--lang=en");
    assertTrue(
        run.out()
            .lines()
            .anyMatch(line -> line.matches("townscape-town +1.0.0 +active +masked copy.*")),
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  @Test
  void showsWhatAStandardHolds() {
    CommandRun run = CommandRun.of("standards", "show", "townscape-town@1.0.0");
    assertTrue(run.out().contains("风貌特色镇"), run.out());
    assertTrue(run.out().contains("awardAmount"), run.out());
    assertTrue(run.out().contains("TT-3.2-1"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void explainsARuleByTheWordsOfItsClause() throws Exception {
    Golden.assertMatches("explain_zh.txt", CommandRun.of("explain", "TT-3.2-1", "--lang=zh").out());
    Golden.assertMatches("explain_en.txt", CommandRun.of("explain", "TT-3.2-1", "--lang=en").out());
  }

  @Test
  void aTemplateAsItIsSetsNothingAndIsAccepted() throws Exception {
    Path template = folder.resolve("params.json");
    CommandRun written =
        CommandRun.of("params", "template", "townscape-town", "-o", template.toString());
    assertEquals(0, written.status(), written.err());
    assertEquals("", written.out());
    String text = Files.readString(template);
    assertTrue(text.contains("\"awardAmount\""), text);
    assertTrue(text.contains("\"answeredBy\""), text);
    CommandRun used =
        CommandRun.of("validate", "--lang=en", "--params", template.toString(), "missing.json");
    assertTrue(used.err().contains("cannot open missing.json"), used.err());
    assertEquals(3, used.status());
  }

  @Test
  void aFaultOfTheProgramIsStatusFourAndNoStackTrace() {
    CommandRun run =
        CommandRun.withStandards(
            () -> {
              throw new IllegalStateException("broken catalogue");
            },
            "standards",
            "list",
            "--lang=en");
    assertEquals(4, run.status());
    assertTrue(run.err().contains("internal fault"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  @Test
  void soIsAnError() {
    CommandRun run =
        CommandRun.withStandards(
            () -> {
              throw new AssertionError("impossible");
            },
            "standards",
            "list");
    assertEquals(4, run.status());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void noStandardsAreNoFault() {
    CommandRun run = CommandRun.withStandards(List::of, "standards", "list");
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
  }
}
