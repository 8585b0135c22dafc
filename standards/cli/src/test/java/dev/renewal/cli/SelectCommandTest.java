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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command writes who is chosen, and what nobody has settled. */
class SelectCommandTest {
  @TempDir Path folder;

  @Test
  void theBottomTenthOf1248Waits124Or125() throws IOException {
    CommandRun run = bottomTenth("--format=text");
    assertEquals(1, run.status(), run.err());
    assertTrue(
        run.out().contains("of those listed 1,248 × 10% = 124.8: down 124, up 125, half up 125"),
        run.out());
    assertTrue(run.out().contains("open: not a whole number"), run.out());
    JsonNode open = json(bottomTenth("--format=json")).at("/strata/0");
    assertEquals("ROUNDING", open.at("/open/0").asText());
    assertEquals(124, open.get("taken").size());
    assertEquals("C0125", open.at("/pending/0/unit").asText());
    assertFalse(open.has("selection"), "nothing to sign yet");
  }

  @Test
  void aSettledSelectionIsADocumentToSign() throws IOException {
    CommandRun run =
        bottomTenth("--format=json", "--rounding=ceiling", "--period=2023", "--id=SEL-2024");
    assertEquals(0, run.status(), run.err());
    JsonNode stratum = json(run).at("/strata/0");
    JsonNode selection = stratum.get("selection");
    assertEquals("SEL-2024", selection.get("id").asText());
    assertEquals("COMMUNITY", selection.get("kind").asText());
    assertEquals("2023", selection.get("period").asText());
    assertEquals("10%", selection.get("share").asText());
    assertEquals(1248, selection.get("population").asInt());
    assertEquals(125, selection.get("members").size());
    assertEquals("125", stratum.get("cut").asText());
    assertEquals("1", stratum.get("margin").asText());
  }

  @Test
  void equalsAtTheCutWaitForPeople() throws IOException {
    String units = file("id,v\na,90\nb,80\nc,80\nd,70\n");
    String[] two = {"--value=v", "--kind=town", "--end=highest", "--quota=2", "--ties=manual"};
    CommandRun open = run(units, two, "--format=csv");
    assertEquals(1, open.status());
    assertTrue(open.out().contains("b,2,80,,2,pending"), open.out());
    CommandRun decided = run(units, two, "--format=csv", "--chosen=c");
    assertEquals(0, decided.status(), decided.err());
    assertTrue(decided.out().contains("c,2,80,,2,taken"), decided.out());
    CommandRun wrong = run(units, two, "--chosen=d");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("--chosen takes equals at the cut only"), wrong.err());
    CommandRun all =
        run(
            units,
            new String[] {"--value=v", "--kind=town", "--end=highest", "--quota=2"},
            "--ties=include-all");
    assertTrue(all.out().contains("equal by value at the cut 2: b, c"), all.out());
  }

  @Test
  void thirtyThreeOf73ByPrefecture() throws IOException {
    String rows =
        IntStream.range(0, 80)
            .mapToObj(i -> "P%d,%d,%s".formatted(i, i, i < 73 ? "杭州" : "嘉兴"))
            .collect(Collectors.joining("\n"));
    String units = file("id,score,city\n" + rows);
    String[] quotas = {
      "--value=score",
      "--within=city",
      "--kind=project",
      "--end=highest",
      "--quota=0",
      "--quota-of=杭州=33",
      "--grades=LEADING,ORDINARY",
      "--published=1:half-up",
      "--format=json"
    };
    JsonNode grades = json(run(units, quotas)).at("/strata/1/grades");
    assertEquals(33, grades.at("/LEADING/count").asInt());
    assertEquals(73, grades.at("/LEADING/of").asInt());
    assertEquals("45.2", grades.at("/LEADING/percent").asText());
    assertEquals(73, grades.at("/batch/members").size());
    CommandRun unknown = run(units, quotas, "--quota-of=宁波=1");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("there is no group 宁波"), unknown.err());
  }

  @Test
  void whatIsSelectedIsSaidInChineseToo() throws IOException {
    String units = file("id,v\na,90\nb,80\nc,\n");
    CommandRun run =
        CommandRun.of("select", units, "--value=v", "--kind=town", "--end=highest", "--quota=1");
    assertTrue(run.out().contains("名单已定"), run.out());
    assertTrue(run.out().contains("分数线 90，线外第一 80，分差 10"), run.out());
  }

  private CommandRun bottomTenth(String... more) throws IOException {
    String rows =
        IntStream.rangeClosed(1, 1248)
            .mapToObj(i -> "C%04d,%d".formatted(i, i))
            .collect(Collectors.joining("\n"));
    String[] lowest = {"--value=index", "--kind=community", "--end=lowest", "--quota=10%"};
    return run(file("id,index\n" + rows), lowest, more);
  }

  private static CommandRun run(String file, String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of("select", "--lang=en", file));
    all.addAll(List.of(words));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static JsonNode json(CommandRun run) throws IOException {
    return new JsonMapper().readTree(run.out());
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("units.csv"), text).toString();
  }
}
