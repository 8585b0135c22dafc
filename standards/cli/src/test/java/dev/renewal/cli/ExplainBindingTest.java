package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a base marks as binding is told with a rule, and who marked it. */
class ExplainBindingTest {
  private static final String OVERLAY =
      Path.of("..", "..", "examples", "data", "authority", "wuyou-overlay.json").toString();

  @TempDir Path folder;

  @Test
  void anOverlayMarksARule() {
    CommandRun run = CommandRun.of("explain", "TT-3.2-1", "--overlay", OVERLAY, "--lang=en");
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out().contains("binding   overlays may only tighten it, neither relax nor disable it"),
        run.out());
    assertTrue(run.out().contains("wuyou-towns@1.0.0"), run.out());
    assertTrue(run.out().contains("count(actionPlan.renewalBlocks) >= 4"), run.out());
  }

  @Test
  void aRuleThatNobodyMarksSaysNothing() {
    CommandRun run = CommandRun.of("explain", "TT-3.2-1", "--lang=en");
    assertFalse(run.out().contains("binding"), run.out());
  }

  @Test
  void theStandardItselfMarksARule() throws IOException {
    Path pack = Path.of("..", "catalog", "src", "test", "resources", "packs/new-names/1.0.0");
    for (String file : List.of("messages_zh.txt", "messages_en.txt")) {
      Files.copy(pack.resolve(file), folder.resolve(file));
    }
    String json = Files.readString(pack.resolve("standard.json"));
    Files.writeString(
        folder.resolve("standard.json"),
        json.replaceFirst("\"severity\"", "\"binding\": true, \"severity\""));
    CommandRun run = CommandRun.of("explain", "OG-1", "--standard", folder.toString(), "--lang=en");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("(new-names@1.0.0)"), run.out());
  }
}
