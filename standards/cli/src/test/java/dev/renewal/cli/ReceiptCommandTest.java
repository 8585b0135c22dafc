package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers and receipts of a receiving authority, from the report to the check. */
class ReceiptCommandTest {

  @TempDir Path folder;
  private String bad = "";

  @BeforeEach
  void writeFile() throws Exception {
    bad = Submission.file(folder, "bad.json", Submission.datesOutOfOrder());
  }

  private String write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private String waivers() throws Exception {
    String report = write("report.json", CommandRun.of("validate", "--format=json", bad).out());
    CommandRun template = CommandRun.of("waivers", "template", report);
    assertEquals(0, template.status(), template.err());
    assertTrue(template.out().contains("\"rule\": \"TT-3.1-1\""), template.out());
    return write(
        "waivers.json",
        template
            .out()
            .replace("\"authority\": \"\"", "\"authority\": \"某市住建局\"")
            .replace("\"reason\": \"\"", "\"reason\": \"容缺受理\"")
            .replace("\"by\": \"\"", "\"by\": \"张某\"")
            .replace("\"until\": \"\"", "\"until\": \"2099-12-31\""));
  }

  @Test
  void aFilledTemplateLetsTheFindingsPass() throws Exception {
    CommandRun run = CommandRun.of("validate", "--lang=en", "--waivers", waivers(), bad);
    assertTrue(run.out().startsWith("Verdict: conforms with 1 waiver\n"), run.out());
    assertTrue(run.out().contains("until 2099-12-31 by 张某: 容缺受理"), run.out());
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void aTemplateLeftBlankIsRefusedWithThePlace() throws Exception {
    String report = write("report.json", CommandRun.of("validate", "--format=json", bad).out());
    String blank = write("blank.json", CommandRun.of("waivers", "template", report).out());
    CommandRun run = CommandRun.of("validate", "--lang=en", "--waivers", blank, bad);
    assertTrue(run.err().contains("/waivers/0/until"), run.err());
    assertEquals(3, run.status());
  }

  @Test
  void aReceiptHoldsAsLongAsNothingChanges() throws Exception {
    String waivers = waivers();
    String receipt = folder.resolve("receipt.json").toString();
    CommandRun received =
        CommandRun.of(
            "validate",
            "--lang=en",
            "--waivers",
            waivers,
            "--receipt",
            receipt,
            "--received-at=2025-06-30T09:00:00+08:00",
            bad);
    assertEquals(0, received.status(), received.err());
    String text = Files.readString(Path.of(receipt));
    assertTrue(text.contains("\"receivedAt\": \"2025-06-30T01:00:00Z\""), text);
    assertFalse(text.contains(folder.toString()), text);

    CommandRun check = CommandRun.of("receipt", "check", "--lang=en", receipt, waivers, bad);
    assertEquals(
        "unchanged: waivers.json\nunchanged: bad.json\nverdict as received: bad.json conforms\n",
        check.out());
    assertEquals(0, check.status(), check.err());

    CommandRun without = CommandRun.of("receipt", "check", "--lang=en", receipt, bad);
    assertTrue(without.out().contains("MISSING: waivers.json"), without.out());
    assertEquals(1, without.status());

    Submission.file(folder, "bad.json", Submission.conforming());
    CommandRun changed = CommandRun.of("receipt", "check", "--lang=en", receipt, waivers, bad);
    assertTrue(changed.out().contains("CHANGED: bad.json"), changed.out());
    assertEquals(1, changed.status());
  }

  @Test
  void aReceiptOfAnotherPackOrVerdictNoLongerHolds() throws Exception {
    String receipt = folder.resolve("receipt.json").toString();
    CommandRun.of("validate", "--receipt", receipt, "--received-at=2025-06-30T09:00:00+08:00", bad);
    String text = Files.readString(Path.of(receipt));
    String other =
        write(
            "other.json",
            text.replaceFirst("\"digest\": \"[0-9a-f]{64}\",\\s+\"basis\"", "\"basis\""));
    CommandRun pack = CommandRun.of("receipt", "check", "--lang=en", other, bad);
    assertTrue(pack.out().contains("CHANGED: standard townscape-town@1.1.0"), pack.out());
    String verdict = write("verdict.json", text.replace("\"does-not-conform\"", "\"conforms\""));
    CommandRun run = CommandRun.of("receipt", "check", "--lang=en", verdict, bad);
    assertTrue(run.out().contains("was \"conforms\" and is \"does not conform\""), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void aReceiptNeedsItsTime() {
    CommandRun run = CommandRun.of("validate", "--lang=en", "--receipt", "r.json", bad);
    assertTrue(run.err().contains("given together"), run.err());
    assertEquals(2, run.status());
  }
}
