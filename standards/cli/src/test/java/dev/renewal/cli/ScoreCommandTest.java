package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command scores tables and explains each score. */
class ScoreCommandTest {
  @TempDir Path folder;
  private String card = "";
  private String table = "";

  private static final String CARD =
      """
      {"format": "renewal-scorecard/1.0", "id": "demo", "version": "1.0.0",
       "title": {"zh": "示例", "en": "Demo"}, "name": "Name",
       "parameters": [{"name": "w", "type": "number", "clause": "-",
         "question": {"zh": "权重是多少?", "en": "What weight?"},
         "answeredBy": {"zh": "市", "en": "the city"}}],
       "profiles": [{"id": "even", "title": {"zh": "均权", "en": "Even"},
         "values": [{"name": "w", "value": "3", "why": {"zh": "假定", "en": "assumed"}}]}],
       "tree": {"id": "index", "children": [
         {"id": "a", "weight": {"param": "w"}, "normaliser": {"goalposts": {"low": 0, "high": 40}}},
         {"id": "b", "direction": "cost",
          "normaliser": {"goalposts": {"low": 10, "high": 30}}}]},
       "grades": [{"code": "A", "from": 80}, {"code": "B"}]}
      """;

  @BeforeEach
  void write() throws IOException {
    card = Files.writeString(folder.resolve("card.json"), CARD).toString();
    table =
        Files.writeString(folder.resolve("t.csv"), "id,Name,a,b\nX,甲,31.5,15\nY,乙,40,30\nZ,丙,20,\n")
            .toString();
  }

  private CommandRun run(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "score";
    all[1] = table;
    all[2] = "--lang=en";
    all[3] = "--scorecard=" + card;
    System.arraycopy(more, 0, all, 4, more.length);
    return CommandRun.of(all);
  }

  @Test
  void aListWithRanksGradesAndAssumptions() {
    CommandRun run = run("--profile=even");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Demo (trial calculation, not official)"), run.out());
    assertTrue(run.out().contains("w = 3  assumed (even)"), run.out());
    assertTrue(run.out().matches("(?s).*1 +X +甲 +77\\.8125 +B.*"), run.out());
    assertTrue(run.out().matches("(?s).*3 +Z +丙 +50 +\\[37\\.5, 62\\.5\\] +B.*"), run.out());
  }

  @Test
  void anOpenParameterIsAskedFor() {
    CommandRun run = run();
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("What weight?"), run.out());
    assertTrue(run.out().contains("undefined"), run.out());
    CommandRun decided = run("--param=demo:w=3");
    assertTrue(decided.out().startsWith("Demo\n"), decided.out());
    assertTrue(decided.out().contains("77.8125"), decided.out());
  }

  @Test
  void anExplanationPrintsEveryNumber() {
    CommandRun run = run("--profile=even", "--explain=X", "--against=Y");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("[0, 100] 0 + 100 × (31.5 - 0) ÷ (40 - 0) = 78.75"), run.out());
    assertTrue(run.out().contains("0.75 × 78.75 + 0.25 × 75 = 77.8125"), run.out());
    assertTrue(run.out().contains("Grade A begins at 80; 2.1875 is lacking"), run.out());
    assertTrue(run.out().contains("X (77.8125) against Y (75)"), run.out());
    assertTrue(run.out().matches("(?s).*\\+18\\.75 +75 – 0 +b.*"), run.out());
    assertFalse(run.out().contains("bonus, deduction and caps"), run.out());
  }

  @Test
  void theSameAsJsonAndCsv() throws IOException {
    JsonNode json = new JsonMapper().readTree(run("--profile=even", "--format=json").out());
    assertEquals("renewal-scoring/1.0", json.get("format").asText());
    assertEquals(77.8125, json.get("units").get(0).get("score").asDouble(), 1e-9);
    JsonNode tree =
        new JsonMapper().readTree(run("--profile=even", "--format=json", "--explain=X").out());
    assertEquals("a", tree.get("tree").get("children").get(0).get("id").asText());
    String csv = run("--profile=even", "--format=csv").out();
    assertTrue(csv.contains("\nX,甲,RANKED,1,77.8125,,B,77.8125,77.8125,77.8125,0.0,0.0\n"), csv);
    String stage = run("--stage=normalised", "--format=csv").out();
    assertEquals("unit,a,b\nX,78.75,75.0\nY,100.0,0.0\nZ,50.0,\n", stage);
    assertTrue(run("--stage=raw").out().contains("31.5"));
    assertTrue(run("--stage=aggregated", "--format=json").out().contains("\"aggregated\""));
  }

  @Test
  void twoPeriodsAreCompared() throws IOException {
    Path before = Files.writeString(folder.resolve("p.csv"), "id,Name,a,b\nX,甲,20,15\n");
    CommandRun run = run("--profile=even", "--explain=X", "--previous=" + before);
    assertTrue(run.out().contains("X: 77.8125 now, 56.25 in the period before"), run.out());
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "id,Name,a,b\nX,甲,NaN,15\nX,乙,1,2\n");
    CommandRun broken = run();
    assertEquals(3, broken.status());
    assertTrue(broken.err().contains(":2:5: a of unit \"X\" is not a finite number"), broken.err());
    assertTrue(broken.err().contains("occurs twice"), broken.err());
    write();
    assertEquals(2, run("--explain=Q").status());
    assertEquals(2, run("--against=X").status());
    assertEquals(2, run("--stage=cooked").status());
    assertEquals(2, run("--param=demo:w=-1").status());
    assertEquals(2, CommandRun.of("score", table, "--scorecard=no-such-card").status());
    Files.writeString(folder.resolve("card.json"), CARD.replace("goalposts", "goalpost"));
    CommandRun card = run();
    assertEquals(3, card.status());
    assertTrue(card.err().contains("did you mean \"goalposts\""), card.err());
  }

  @Test
  void aStageOfTheUnitsThatAreExplained() {
    CommandRun run =
        run("--profile=even", "--explain=X", "--against=Z", "--stage=normalised", "--format=csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(3, run.out().lines().count(), run.out());
    assertTrue(run.out().startsWith("unit,a,b\nX,"), run.out());
    CommandRun text = run("--profile=even", "--explain=X", "--against=Z", "--stage=raw");
    assertTrue(text.out().matches("(?s).* X +Z\n.* a .*"), text.out());
  }

  @Test
  void cellsThatLookLikeFormulasAreGuarded() throws IOException {
    Path table =
        Files.writeString(folder.resolve("f.csv"), "id,Name,a,b\n=1+1,@x,31.5,15\nY,乙,40,30\n");
    CommandRun run =
        CommandRun.of(
            "score",
            table.toString(),
            "--lang=en",
            "--scorecard=" + card,
            "--profile=even",
            "--format=csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\n'=1+1,'@x,"), run.out());
    Path guarded = Files.writeString(folder.resolve("g.csv"), "id,Name,a,b\n'=1+1,'@x,31.5,15\n");
    CommandRun read =
        CommandRun.of(
            "score",
            guarded.toString(),
            "--lang=en",
            "--scorecard=" + card,
            "--profile=even",
            "--format=json");
    assertTrue(read.out().contains("\"id\":\"=1+1\""), read.out());
  }

  @Test
  void semicolonsAreToldOnce() throws IOException {
    Path table = Files.writeString(folder.resolve("s.csv"), "id;N;a;b\nX;甲;1;2\n");
    CommandRun run = CommandRun.of("score", table.toString(), "--lang=en", "--scorecard=" + card);
    assertEquals(3, run.status(), run.out());
    assertTrue(run.err().contains("separated by \";\""), run.err());
    assertFalse(run.err().contains("is missing"), run.err());
  }

  @Test
  void theHeadOfAScorecardThatStandsAloneNamesNoStandard() {
    String out = run("--profile=even").out();
    assertTrue(out.contains("scorecard demo 1.0.0 (digest "), out);
    assertFalse(out.contains("standard demo"), out);
  }

  @Test
  void strengthsWeaknessesAndReasonsInTheExplanation() {
    String out = run("--profile=even", "--explain=X").out();
    assertTrue(out.contains("Strengths: most above the mean"), out);
    assertTrue(out.contains("POINTS_LOST"), out);
  }
}
