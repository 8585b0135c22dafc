package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example scorecards leave open what their sources leave open, and try it with equal weights.
 */
class ExampleScorecardsTest {
  private static final Path FOLDER = Path.of("..", "..", "examples", "data", "scorecards");
  private static final String COMMUNITY =
      """
      {"header": {"format": "renewal-dataset/1.0", "datasetId": "d", "dataAsOf": "2024-06-30",
        "reported": ["community.healthChecks"]},
       "communities": [{"id": "A", "name": "甲", "healthChecks": [{"values": [
         {"aspect": "GOVERNANCE", "value": 80},
         {"aspect": "EDUCATION", "value": 60},
         {"aspect": "EDUCATION", "facilityType": "COMMUNITY_SERVICE_CENTRE", "value": 1}]}]}]}
      """;

  @TempDir Path folder;

  private static String file(String name) {
    return FOLDER.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"county-index", "town-evaluation"})
  void withoutDecisionsThereIsNoScore(String name) {
    CommandRun run =
        CommandRun.of(
            "score", file(name + ".csv"), "--lang=en", "--scorecard=" + file(name + ".json"));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Open parameters"), run.out());
    assertTrue(run.out().contains("undefined"), run.out());
  }

  /** A pack says the same as the file beside it, the bottom line of its own aside. */
  @ParameterizedTest
  @ValueSource(strings = {"county-index", "town-evaluation"})
  void theScorecardOfAPackIsFoundByItsId(String name) {
    CommandRun run =
        CommandRun.of(
            "score",
            file(name + ".csv"),
            "--lang=en",
            "--scorecard=" + name,
            "--profile=equal-weights",
            "--format=csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(trial(file(name + ".csv"), name + ".json", "--format=csv").out(), run.out());
  }

  private static CommandRun trial(String units, String card, String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "score";
    all[1] = units;
    all[2] = "--lang=en";
    all[3] = "--scorecard=" + file(card);
    all[4] = "--profile=equal-weights";
    System.arraycopy(more, 0, all, 5, more.length);
    return CommandRun.of(all);
  }

  @Test
  void theYearOfACountyIsATrialCalculation() {
    CommandRun run = trial(file("county-index.csv"), "county-index.json");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("(trial calculation, not official)"), run.out());
    // (88.0 + 86.4)/2 = 87.2, (82.5 + 85.1)/2 = 83.8, 79.4 alone
    assertTrue(
        run.out().matches("(?s).*1 +C3 +丙区 +87\\.2\\b.*2 +C1 +甲县 +83\\.8\\b.*3 +C2 .*79\\.4 .*"));
  }

  @Test
  void aTownBelowThreeBlocksIsRuledOut() {
    CommandRun run = trial(file("town-evaluation.csv"), "town-evaluation.json");
    assertTrue(run.out().matches("(?s).*– +T3 +丙镇 +.*ruled out.*"), run.out());
    CommandRun explained =
        trial(file("town-evaluation.csv"), "town-evaluation.json", "--explain=T1");
    assertTrue(explained.out().contains("Bonus 2 (sum 2, beyond caps 0)"), explained.out());
  }

  @Test
  void aCommunityIsScoredByItsHealthCheck() throws IOException {
    Path dataset = Files.writeString(folder.resolve("d.json"), COMMUNITY);
    CommandRun run = trial(dataset.toString(), "community-index.json", "--format=csv");
    assertEquals(0, run.status(), run.err());
    // of facilities none is 0: governance (80 + 0)/2 = 40, education (60 + 100)/2 = 80, the six
    // others 0 by their facilities; (40 + 80)/8 = 15
    assertTrue(run.out().contains("\nA,甲,RANKED,1,15.0,15.00,"), run.out());
  }
}
