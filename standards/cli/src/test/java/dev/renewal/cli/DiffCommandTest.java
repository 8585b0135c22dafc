package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two versions of a standard, in the rules and on a dataset. */
class DiffCommandTest {
  private static final Path PACK =
      Path.of("..", "catalog", "src", "test", "resources", "packs", "community-grades");
  private static final String OLD = PACK.resolve("1.9.0").toString();
  private static final String NEW = PACK.resolve("1.10.0").toString();

  @TempDir Path folder;

  @Test
  void saysWhatChangedInTheRules() throws IOException {
    Golden.assertMatches(
        "diff_zh.txt", CommandRun.of("standards", "diff", OLD, NEW, "--lang=zh").out());
    Golden.assertMatches(
        "diff_en.txt", CommandRun.of("standards", "diff", OLD, NEW, "--lang=en").out());
  }

  @Test
  void saysWhatAVersionOfAShippedStandardAdds() {
    CommandRun run =
        CommandRun.of(
            "standards", "diff", "townscape-town@1.0.0", "townscape-town@1.1.0", "--lang=en");
    assertTrue(run.out().contains("TT-3.4-12"), run.out());
    assertTrue(run.out().contains("allowing $monthlyBulletinDays"), run.out());
    assertTrue(run.out().contains("trainingIntervalDays"), run.out());
  }

  @Test
  void aStandardDoesNotDifferFromItself() {
    CommandRun run =
        CommandRun.of("standards", "diff", "townscape-town", "townscape-town@1.1.0", "--lang=en");
    assertEquals(
        "townscape-town@1.1.0 → townscape-town@1.1.0\n  no difference in the rules\n", run.out());
    assertEquals(0, run.status());
  }

  @Test
  void saysItAsJson() throws IOException {
    JsonNode json = json("standards", "diff", OLD, NEW, "--format=json");
    assertEquals("renewal-diff/1.0", json.path("format").asText());
    assertEquals("1.10.0", json.path("after").path("version").asText());
    JsonNode change =
        json.path("changes")
            .valueStream()
            .filter(it -> it.path("id").asText().equals("CG-1"))
            .findFirst()
            .orElseThrow();
    assertEquals("changed", change.path("change").asText());
    assertEquals("severity", change.path("details").path(0).path("aspect").asText());
    assertEquals("错误", change.path("details").path(0).path("before").path("zh").asText());
    assertEquals("warning", change.path("details").path(0).path("after").path("en").asText());
  }

  @Test
  void saysWhichFindingsAppearAndDisappear() throws IOException {
    String data = dataset();
    Golden.assertMatches(
        "diff_on_zh.txt",
        CommandRun.of("standards", "diff", OLD, NEW, "--on", data, "--lang=zh").out());
    Golden.assertMatches(
        "diff_on_en.txt",
        CommandRun.of("standards", "diff", OLD, NEW, "--on", data, "--lang=en").out());
    JsonNode json = json("standards", "diff", OLD, NEW, "--on", data, "--format=json");
    assertEquals("does-not-conform", json.path("verdict").path("before").asText());
    assertTrue(json.path("complete").asBoolean());
    assertEquals("CG-1", json.path("outcomes").path(0).path("rule").asText());
  }

  @Test
  void subjectsThatChangeAlikeStandInOneLine() {
    CommandRun run =
        CommandRun.of(
            "standards",
            "diff",
            "townscape-town@1.0.0",
            "townscape-town@1.1.0",
            "--on=../../examples/data/town/conforming.json",
            "--lang=en");
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                it -> it.matches("  ~ TT-4.4-3 .* and \\d+ more alike  \\(nothing\\) → passed")),
        run.out());
    assertTrue(run.out().lines().count() < 40, run.out());
  }

  @Test
  void aParameterThatOnlyOneVersionHasIsGivenToThatOne() throws IOException {
    CommandRun run =
        CommandRun.of(
            "standards",
            "diff",
            OLD,
            NEW,
            "--on",
            dataset(),
            "--param=community-grades:leastPeople=5000",
            "--lang=en");
    assertTrue(run.out().contains("+ CG-4  error  community C1"), run.out() + run.err());
  }

  @Test
  void whatIsNoDatasetIsSaid() throws IOException {
    Path none = folder.resolve("none.json");
    CommandRun run =
        CommandRun.of("standards", "diff", OLD, NEW, "--on", none.toString(), "--lang=en");
    assertTrue(run.err().contains("cannot open"), run.err());
    assertEquals(3, run.status());
    CommandRun unknown = CommandRun.of("standards", "diff", OLD, "nothing", "--lang=en");
    assertTrue(unknown.err().contains("there is no standard nothing"), unknown.err());
    assertEquals(2, unknown.status());
  }

  private static JsonNode json(String... args) throws IOException {
    return new JsonMapper().readTree(CommandRun.of(args).out());
  }

  private String dataset() throws IOException {
    Path file = folder.resolve("communities.json");
    Files.writeString(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-06-30", "synthetic": true,
          "reported": ["community.scenarios"]},
         "communities": [
          {"id": "C1", "name": "甲社区", "population": {"total": 4000},
           "acceptance": {"grade": "NEITHER"},
           "scenarios": [{"code": "HEALTH"}, {"code": "LOW_CARBON"}, {"code": "能源"}]},
          {"id": "C2", "name": "乙社区", "scenarios": [{"code": "NEIGHBOURHOOD"}]}]}
        """);
    return file.toString();
  }
}
