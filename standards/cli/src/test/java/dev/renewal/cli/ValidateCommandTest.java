package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.finding.Report;
import dev.renewal.finding.ReportJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @TempDir Path folder;
  private String good = "";
  private String bad = "";

  @BeforeEach
  void writeFiles() throws Exception {
    good = Submission.file(folder, "good.json", Submission.conforming());
    bad = Submission.file(folder, "bad.json", Submission.datesOutOfOrder());
  }

  @Test
  void whatConformsIsStatusZero() {
    CommandRun run = CommandRun.of("validate", "--lang=en", good);
    assertTrue(run.out().startsWith("Verdict: conforms\n"), run.out());
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  @Test
  void whatDoesNotIsStatusOneAndSaysWhy() {
    CommandRun run = CommandRun.of("validate", "--lang=zh", bad);
    assertTrue(run.out().startsWith("结论：不符合\n"), run.out());
    assertTrue(run.out().contains("TT-3.1-1"), run.out());
    assertTrue(run.out().contains("「由各县(市、区)进行系统调查排摸」"), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void standardInputIsADash() throws Exception {
    byte[] input = Submission.datesOutOfOrder().getBytes(StandardCharsets.UTF_8);
    CommandRun piped = CommandRun.withInput(input, "validate", "--format=json", "-");
    CommandRun named = CommandRun.of("validate", "--format=json", bad);
    assertEquals(1, piped.status(), piped.err());
    assertEquals(named.out().replace(bad, "-"), piped.out());
  }

  @Test
  void jsonReportsReadBackAndSayTheSameInBothLanguages() throws Exception {
    CommandRun zh = CommandRun.of("validate", "--format=json", "--lang=zh", bad);
    CommandRun en = CommandRun.of("validate", "--format=json", "--lang=en", bad);
    assertEquals(zh.out(), en.out());
    JsonNode json = MAPPER.readTree(zh.out());
    assertEquals("does-not-conform", json.at("/verdict").asText());
    assertEquals("TT-3.1-1", json.at("/findings/0/rule").asText());
    assertEquals("/towns/0/application", json.at("/findings/0/pointer").asText());
    assertFalse(json.at("/findings/0/quote").asText().isEmpty());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    ReportJson.write(MAPPER.readValue(zh.out(), Report.class), again);
    assertEquals(zh.out(), again.toString(StandardCharsets.UTF_8));
  }

  @Test
  void realReportsConformToThePublishedSchema() throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ReportJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON);
    String broken =
        Submission.file(
            folder, "broken.json", Submission.with("\"date\": \"2023-02-01\"", "\"dat\": 3"));
    String undecided = "--stage=award";
    for (String file : List.of(good, bad, broken)) {
      CommandRun run =
          CommandRun.of("validate", "--format=json", "--draft", "--outcomes=all", undecided, file);
      assertEquals(List.of(), schema.validate(run.out(), InputFormat.JSON), run.out());
    }
  }

  @Test
  void theStageOfTheCallOverridesThatOfTheSubmission() throws Exception {
    assertTrue(notYetDue("--stage=application") > 0);
    assertEquals(notYetDue(), notYetDue("--stage=application"), "its own stage");
    assertTrue(notYetDue("--stage=creation") < notYetDue("--stage=application"));
    assertEquals(0, notYetDue("--stage=operation"));
  }

  private long notYetDue(String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("validate", "--format=json", good));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(new String[0]));
    long count = 0;
    for (JsonNode rule : MAPPER.readTree(run.out()).path("rules")) {
      count += rule.path("counts").path("notYetDue").asLong();
    }
    return count;
  }

  @Test
  void severalFilesGiveOneReportEachAndTheHighestStatus() throws Exception {
    CommandRun run =
        CommandRun.of("validate", "--format=json", "--lang=en", good, "none.json", bad);
    JsonNode json = MAPPER.readTree(run.out());
    assertEquals(2, json.size());
    assertEquals(good, json.at("/0/input").asText());
    assertEquals("does-not-conform", json.at("/1/verdict").asText());
    assertTrue(run.err().contains("cannot open none.json: there is no such file"), run.err());
    assertEquals(3, run.status());
  }

  @ParameterizedTest
  @CsvSource({
    "error, 0, 1",
    "warning, 0, 1",
    "undetermined, 0, 1",
    "never, 0, 0",
  })
  void failOnDecidesTheStatus(String threshold, int conforming, int broken) {
    assertEquals(conforming, CommandRun.of("validate", "--fail-on", threshold, good).status());
    assertEquals(broken, CommandRun.of("validate", "--fail-on", threshold, bad).status());
  }

  @Test
  void aFileTakesTheResultWholeAndStdoutNone() throws Exception {
    Path report = folder.resolve("report.json");
    CommandRun run =
        CommandRun.of("validate", "--lang=en", "--format=json", "-o", report.toString(), bad);
    assertEquals("", run.out());
    assertTrue(run.err().contains("written: " + report), run.err());
    assertEquals(CommandRun.of("validate", "--format=json", bad).out(), Files.readString(report));
    assertEquals(1, run.status());
  }

  @Test
  void zeroFindingsAreStillCounted() throws Exception {
    CommandRun run = CommandRun.of("validate", "--max-findings=0", "--format=json", bad);
    JsonNode json = MAPPER.readTree(run.out());
    assertEquals(0, json.at("/findings").size());
    assertEquals("TT-3.1-1", json.at("/truncated/0/rule").asText());
    assertEquals(1, json.at("/truncated/0/total").asLong());
    assertEquals(1, run.status());
    assertTrue(
        CommandRun.of("validate", "--max-findings=0", "--lang=en", bad)
            .out()
            .contains("and 1 more"));
  }

  @Test
  void allOutcomesAreListedWhenAsked() throws Exception {
    JsonNode some = MAPPER.readTree(CommandRun.of("validate", "--format=json", good).out());
    JsonNode all =
        MAPPER.readTree(CommandRun.of("validate", "--format=json", "--outcomes=all", good).out());
    assertTrue(all.at("/outcomes").size() > some.at("/outcomes").size());
  }

  @Test
  void aDraftShowsHowFarItIsFilledIn() {
    CommandRun run = CommandRun.of("validate", "--draft", "--lang=en", bad);
    assertTrue(run.out().contains("\nCompleteness\n"), run.out());
    assertTrue(run.out().contains("\nStill missing"), run.out());
    assertTrue(run.out().contains("\nWrong"), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void stageAndDateOnTheCommandLineGoBeforeTheHeader() throws Exception {
    CommandRun run =
        CommandRun.of("validate", "--format=json", "--stage=award", "--as-of=2026-01-31", good);
    JsonNode json = MAPPER.readTree(run.out());
    assertEquals("2026-01-31", json.at("/asOf").asText());
    assertEquals("AWARD", json.at("/dataset/stage").asText());
  }

  @Test
  void aSyntaxErrorIsAFinding() throws Exception {
    String file =
        Submission.file(
            folder,
            "cut.json",
            Submission.with("\"name\": \"柳浦镇\",\n      \"div", "\"name\" \"div"));
    CommandRun run = CommandRun.of("validate", "--lang=en", file);
    assertTrue(run.out().contains("syntax.json"), run.out());
    assertEquals(1, run.status(), run.err());
  }

  @Test
  void whatClaimsNoStandardIsWrongUsageUntilOneIsNamed() throws Exception {
    String file =
        Submission.file(
            folder,
            "unclaimed.json",
            Submission.with("\"standards\": [{\"id\": \"townscape-town\"}],", ""));
    CommandRun run = CommandRun.of("validate", "--lang=en", file);
    assertTrue(run.err().contains("claims no standard"), run.err());
    assertEquals(2, run.status());
    CommandRun named = CommandRun.of("validate", "--standard=townscape-town@1.0.0", file);
    assertEquals(0, named.status(), named.err());
  }

  @Test
  void anUnknownClaimIsWrongUsage() throws Exception {
    String file =
        Submission.file(
            folder,
            "claim.json",
            Submission.with("{\"id\": \"townscape-town\"}", "{\"id\": \"townscape-twon\"}"));
    CommandRun run = CommandRun.of("validate", "--lang=en", file);
    assertTrue(run.err().contains("did you mean townscape-town?"), run.err());
    assertEquals(2, run.status());
  }

  @Test
  void withoutAnyDateItIsWrongUsage() throws Exception {
    String file =
        Submission.file(
            folder, "undated.json", Submission.with("\"dataAsOf\": \"2023-05-31\",", ""));
    CommandRun run = CommandRun.of("validate", "--lang=en", file);
    assertTrue(run.err().contains("--as-of"), run.err());
    assertEquals(2, run.status());
    assertEquals(0, CommandRun.of("validate", "--as-of=2023-05-31", file).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": \"renewal-dataset/1.0\", | | does not say its format",
        "renewal-dataset/1.0 | renewal-dataset/2.0 | newer",
        "renewal-dataset/1.0 | dataset | not understood",
      })
  void whatIsNoDatasetOfAKnownFormatCannotBeRead(String text, String other, String message)
      throws Exception {
    String file =
        Submission.file(folder, "format.json", Submission.with(text, other == null ? "" : other));
    CommandRun run = CommandRun.of("validate", "--lang=en", file);
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertEquals(3, run.status());
  }

  @Test
  void whatIsNotUtf8CannotBeRead() throws Exception {
    Path file =
        Files.write(
            folder.resolve("gb18030.json"),
            Submission.conforming().getBytes(Charset.forName("GB18030")));
    CommandRun run = CommandRun.of("validate", "--lang=en", file.toString());
    assertTrue(run.err().contains("UTF-8"), run.err());
    assertEquals(3, run.status());
  }

  @Test
  void aFolderWithoutSheetsCannotBeRead() {
    CommandRun run = CommandRun.of("validate", "--lang=en", folder.toString());
    assertTrue(run.err().contains("has no CSV files in it"), run.err());
    assertEquals(3, run.status());
  }

  @Test
  void aParameterOfTheWrongTypeIsWrongUsage() {
    CommandRun run =
        CommandRun.of("validate", "--lang=en", "--param", "townscape-town:awardAmount=lots", bad);
    assertTrue(run.err().contains("awardAmount"), run.err());
    assertEquals(2, run.status());
  }

  @Test
  void parametersGivenAreListedAsAssumptions() throws Exception {
    String params =
        Submission.file(
            folder,
            "params.json",
            "{\"townscape-town\": {\"awardAmount\": {\"amount\": \"600\", \"unit\": \"万元\"},"
                + " \"landedMeans\": {\"value\": \"STARTED\"}}}");
    CommandRun run =
        CommandRun.of(
            "validate",
            "--lang=en",
            "--params",
            params,
            "--param",
            "townscape-town:landedMeans=COMPLETED",
            good);
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void aResubmissionIsComparedWithTheOneBefore() throws Exception {
    Path before = folder.resolve("before.json");
    Path after = folder.resolve("after.json");
    CommandRun.of("validate", "--format=json", "-o", before.toString(), bad);
    CommandRun.of("validate", "--format=json", "-o", after.toString(), good);
    CommandRun mended = CommandRun.of("compare", "--lang=en", before.toString(), after.toString());
    assertTrue(mended.out().startsWith("Verdict: does not conform → conforms\n"), mended.out());
    assertTrue(mended.out().contains("fixed: 1, remaining: 0, new: 0"), mended.out());
    assertEquals(0, mended.status());
    CommandRun broken = CommandRun.of("compare", "--lang=en", after.toString(), before.toString());
    assertTrue(broken.out().contains("new: 1"), broken.out());
    assertEquals(1, broken.status());
  }

  @Test
  void aForgedReportIsNotCompared() throws Exception {
    Path report = folder.resolve("report.json");
    CommandRun.of("validate", "--format=json", "-o", report.toString(), bad);
    Files.writeString(
        report,
        Files.readString(report)
            .replace("\"verdict\": \"does-not-conform\"", "\"verdict\": \"conforms\""));
    CommandRun run = CommandRun.of("compare", "--lang=en", report.toString(), report.toString());
    assertTrue(run.err().contains("the verdict of the report is stated as"), run.err());
    assertEquals(3, run.status());
  }

  @Test
  void aSubmissionIsNoReport() {
    CommandRun run = CommandRun.of("compare", "--lang=en", good, bad);
    assertTrue(run.err().contains("good.json"), run.err());
    assertEquals(3, run.status());
  }

  @Test
  void coreJudgesADatasetThatClaimsNoStandard() throws Exception {
    Path file = folder.resolve("claims-nothing.json");
    Files.writeString(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-12-31"},
         "towns": [{"id": "T1"}, {"id": "T1"}]}
        """);
    CommandRun run = CommandRun.of("validate", file.toString(), "--standard", "core");
    assertEquals(1, run.status(), run.err());
    assertTrue(run.out().contains("T1"), run.out());
  }
}
