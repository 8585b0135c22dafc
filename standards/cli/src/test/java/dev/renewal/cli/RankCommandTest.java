package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command ranks the units of a table or a dataset. */
class RankCommandTest {
  private static final String TABLE =
      """
      id,index,coverage,city
      C1,80,3,杭州
      C2,80,7,杭州
      C3,90.26,1,杭州
      C4,,2,嘉兴
      "C5",70,2,嘉兴
      """;

  @TempDir Path folder;

  @Test
  void theUnitsOfATableInOrder() throws IOException {
    CommandRun run =
        CommandRun.of("rank", "--lang=en", table(TABLE), "--value=index", "--published=1:half-up");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
          by index (highest first), ranks 1-2-2-4, values published to 1 decimals (HALF_UP), ranks by the
          unrounded values

          1  C3  90.3
          2  C1  80.0  shared by 2
          2  C2  80.0  shared by 2
          4  C5  70.0
          –  C4  –     no value, unranked
        """,
        run.out().substring(run.out().indexOf('\n') + 1));
  }

  @Test
  void tieBreakersAndGroups() throws IOException {
    CommandRun run =
        CommandRun.of(
            "rank",
            table(TABLE),
            "--value=index",
            "--tie-break=coverage:highest",
            "--within=city",
            "--format=csv");
    assertEquals(
        """
        stratum,unit,rank,value,published,shared_by
        嘉兴,C5,1,70,,1
        嘉兴,C4,,,,
        杭州,C3,1,90.26,,1
        杭州,C2,2,80,,1
        杭州,C1,3,80,,1
        """,
        run.out());
  }

  @Test
  void theSameAsJson() throws IOException {
    CommandRun run =
        CommandRun.of("rank", table(TABLE), "--value=index", "--format=json", "--style=fractional");
    JsonNode json = new JsonMapper().readTree(run.out());
    assertEquals("renewal-ranking/1.0", json.get("format").asText());
    assertEquals("2.5", json.at("/strata/0/ranked/1/rank").asText());
    assertEquals("C4", json.at("/strata/0/undefined/0").asText());
  }

  @Test
  void theDeclaredValuesOfADatasetInAPeriod() throws IOException {
    String communities =
        IntStream.range(0, 3)
            .mapToObj(
                at ->
                    """
                    {"id": "C%d", "division": "3301", "healthChecks": [
                      {"period": "2023", "index": %d}, {"period": "2024", "index": %d}]}"""
                        .formatted(at, 50 + at, 60 - at))
            .collect(Collectors.joining(", "));
    String dataset =
        file(
            "data.json",
            "{\"header\": {\"format\": \"renewal-dataset/1.0\"}, \"communities\": ["
                + communities
                + "]}");
    String[] rank = {
      "rank", "--lang=en", dataset, "--kind=community", "--value=healthChecks.index", "--format=csv"
    };
    CommandRun several = CommandRun.of(rank);
    assertEquals(3, several.status());
    assertTrue(several.err().contains("has 2 values at healthChecks.index"), several.err());
    CommandRun then = CommandRun.of(with(rank, "--period=2023"));
    assertTrue(then.out().contains(",C2,1,52,"), then.out() + then.err());
    CommandRun now = CommandRun.of(with(rank, "--period=2024"));
    assertTrue(now.out().contains(",C0,1,60,"), now.out() + now.err());
    CommandRun never = CommandRun.of(with(rank, "--period=2022"));
    assertEquals(2, never.status());
    assertTrue(never.err().contains("there are values of: 2023, 2024"), never.err());
    CommandRun wrong =
        CommandRun.of(
            "rank", "--lang=en", dataset, "--kind=community", "--value=healthCheck.index");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("did you mean healthChecks?"), wrong.err());
  }

  @Test
  void aTableOnStandardInput() {
    byte[] input = "id,v\na,1\nb,2\n".getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(input, "rank", "-", "--value=v", "--format=csv");
    assertTrue(run.out().contains(",b,1,2,,1"), run.out());
  }

  @Test
  void manyUnitsAreToldOnStderr() throws IOException {
    String rows =
        IntStream.range(0, 60_000).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n"));
    CommandRun run =
        CommandRun.of("rank", "--lang=en", table("id,v\n" + rows), "--value=v", "--format=csv");
    assertEquals(0, run.status());
    assertTrue(run.err().contains("60,000 units read"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,v;a,x | line 2, a: \"x\" in column v is no number",
        "id,v;a,NaN | line 2, a: \"NaN\" in column v is no number",
        "id,v;a,1;a,2 | line 3: the id a stands twice",
        "id,v;,1 | line 2: no id in the first cell",
        "id,v;a | line 2: 1 cells, expected 2",
        "id,v,v;a,1,2 | column \"v\" stands twice",
        "id,v;\"a,1 | line 2: a quote is not closed",
        "id,w;a,1 | has no column \"v\"",
      })
  void aBrokenTableIsToldWithItsPlace(String text, String message) throws IOException {
    CommandRun run =
        CommandRun.of("rank", "--lang=en", table(text.replace(';', '\n')), "--value=v");
    assertTrue(run.status() == 2 || run.status() == 3, run.out());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void whatIsNotUtf8OrEmptyOrMissingIsRefused() throws IOException {
    Path gbk = Files.write(folder.resolve("gbk.csv"), new byte[] {(byte) 0xBA, (byte) 0xBC, 10});
    assertEquals(3, CommandRun.of("rank", gbk.toString(), "--value=v").status());
    assertEquals(3, CommandRun.of("rank", table(""), "--value=v").status());
    assertEquals(3, CommandRun.of("rank", "no-such.csv", "--value=v").status());
  }

  private static String[] with(String[] words, String more) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = more;
    return all;
  }

  private String table(String text) throws IOException {
    return file("units.csv", text);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
