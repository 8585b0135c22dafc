package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assumption profiles, named on the command line. */
class ProfileCommandTest {

  private static final String PROFILE =
      """
      {"format": "renewal-profile/1.0", "standard": "townscape-town", "id": "early-start",
       "title": {"zh": "开工即落地", "en": "started is landed"},
       "values": [{"name": "landedMeans", "value": "STARTED",
                   "why": {"zh": "便于测算", "en": "to see how far it goes"}}]}
      """;

  @TempDir Path folder;

  @Test
  void theReportIsTitledATrialAndListsWhatWasAssumed() throws Exception {
    Path profile = folder.resolve("early-start.json");
    Files.writeString(profile, PROFILE, StandardCharsets.UTF_8);
    String good = Submission.file(folder, "good.json", Submission.conforming());
    CommandRun run = CommandRun.of("validate", "--lang=zh", "--profile", profile.toString(), good);
    assertTrue(run.out().startsWith("试算（非官方）\n结论：符合\n"), run.out());
    assertTrue(run.out().contains("townscape-town:landedMeans = STARTED"), run.out());
    assertTrue(run.out().contains("便于测算"), run.out());
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void anUnknownProfileIsWrongUsage() throws Exception {
    String good = Submission.file(folder, "good.json", Submission.conforming());
    CommandRun run = CommandRun.of("validate", "--lang=en", "--profile", "lenient", good);
    assertTrue(run.err().contains("there is no assumption profile lenient"), run.err());
    assertEquals(2, run.status());
  }
}
