package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far scores depend on choices, from the command. */
class RobustnessCommandTest {
  private static final String CARD =
      "{'format': 'renewal-scorecard/1.0', 'id': 'demo', 'version': '1.0.0',"
          + "'title': {'zh': '试', 'en': 'Demo'}, 'name': 'N', 'tree': {'id': 't', 'children': ["
          + "{'id': 'a', 'normaliser': 'min-max'}, {'id': 'b', 'normaliser': 'min-max'},"
          + "{'id': 'c', 'normaliser': 'min-max'}]},"
          + "'grades': [{'code': 'A', 'from': 50, 'title': 'A'}, {'code': 'B', 'title': 'B'}]}";

  @TempDir private Path folder = Path.of("");
  private String card = "";
  private String table = "";

  @BeforeEach
  void write() throws IOException {
    card = Files.writeString(folder.resolve("card.json"), CARD.replace('\'', '"')).toString();
    table =
        Files.writeString(folder.resolve("t.csv"), "id,N,a,b,c\nX,甲,1,9,3\nY,乙,5,5,5\n=Z,丙,9,1,4\n")
            .toString();
  }

  private CommandRun run(String... more) {
    List<String> all =
        new ArrayList<>(List.of("robustness", "--lang=en", table, "--scorecard=" + card));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void rankIntervalsAsTextJsonCsvAndPicture() throws IOException {
    CommandRun text = run("--weights=noise:25%", "--draws=200", "--seed=5", "--top=1");
    assertEquals(0, text.status(), text.err());
    assertTrue(text.out().contains("200 replicates, of which 0 failed; seed 5"), text.out());
    assertTrue(text.out().contains("p_selected"), text.out());
    JsonNode json =
        new JsonMapper()
            .readTree(run("--weights=noise:25%", "--draws=200", "--seed=5", "--format=json").out());
    assertEquals("renewal-robustness/1.0", json.get("format").asText());
    assertEquals(3, json.get("units").size());
    assertEquals(
        1,
        json.get("units").get(0).get("p_grade_A").asDouble()
            + json.get("units").get(0).get("p_grade_B").asDouble(),
        1e-9);
    CommandRun csv = run("--weights=any", "--format=csv", "--draws=10");
    assertTrue(csv.out().startsWith("unit,name,score,rank,defined,failed,rank_mean"), csv.out());
    assertTrue(csv.out().contains("\n'=Z,"), csv.out());
    CommandRun svg = run("--weights=any", "--format=svg", "--draws=10");
    assertTrue(svg.out().startsWith("<svg") && svg.out().contains("X 甲"), svg.out());
  }

  @Test
  void theSameForAnyNumberOfThreads() {
    String[] one = {"--weights=dirichlet:30", "--errors=relative:5%", "--table=ranks"};
    CommandRun first = run(one[0], one[1], one[2], "--format=csv", "--draws=50");
    CommandRun second = run(one[0], one[1], one[2], "--format=csv", "--draws=50", "--threads=3");
    assertEquals(51, first.out().lines().count(), first.err());
    assertEquals(first.out(), second.out());
  }

  @Test
  void whatMovesTheRanksAndWhatLeavingOutDoes() {
    CommandRun sobol =
        run(
            "--weights=noise:50%",
            "--normalisers=percentile-rank",
            "--aggregators=min",
            "--table=sobol",
            "--draws=64",
            "--format=csv");
    assertEquals(0, sobol.status(), sobol.err());
    assertTrue(sobol.out().contains("\nnormalisers,"), sobol.out());
    CommandRun omitted = run("--table=leave-one-out");
    assertEquals(0, omitted.status(), omitted.err());
    assertTrue(omitted.out().contains("mean_shift"), omitted.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--draws=10 | nothing is drawn",
        "--weights=noise | such as noise:25%",
        "--weights=noise:2 | does not take \"noise:2\"",
        "--errors=normal:x | does not take",
        "--weights=any --draws=0 | --draws must be from 1",
        "--weights=any --threads=0 | --threads must be from 1",
        "--normalisers=minmax | min-max",
        "--normalisers=target | cannot be drawn",
        "--weights=any --table=ranks | gives every draw, as csv",
        "--table=sobol --weights=any --format=svg | has no picture",
        "--weights=any --top=1 --bottom=1 | do not go together",
      })
  void wrongUsageIsToldInASentence(String options, String message) {
    CommandRun run = run(options.split(" ", -1));
    assertEquals(2, run.status(), run.out() + run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
