package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestJson;
import dev.renewal.samples.manifest.ManifestStandard;
import dev.renewal.samples.manifest.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples and grading from the command line, and what is said of wrong usage. */
class SampleCommandTest {
  private static final String STANDARD = "--standard=cn-renewal-bottom-lines-2021";

  @TempDir Path folder;

  private CommandRun sample(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "sample";
    args[1] = "--lang=en";
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandRun.of(args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Manifest manifest(String name) throws IOException {
    return ManifestJson.read(name, Files.readAllBytes(folder.resolve(name + "/manifest.json")));
  }

  @Test
  void writesFilesWithTheirDigestsUnderAChinesePath() throws Exception {
    assertEquals(0, sample(STANDARD, "--violate=BL-1", "-o", at("样例")).status());
    Manifest manifest = manifest("样例");
    assertEquals(2, manifest.files().size());
    for (var file : manifest.files()) {
      byte[] bytes = Files.readAllBytes(folder.resolve("样例").resolve(file.file()));
      assertEquals(file.sha256(), SampleFiles.sha256(bytes));
    }
  }

  @Test
  void refusesAFolderWithFilesUnlessForced() throws Exception {
    assertEquals(0, sample(STANDARD, "-o", at("a")).status());
    CommandRun again = sample(STANDARD, "-o", at("a"));
    assertEquals(2, again.status());
    assertTrue(again.err().contains("--force"), again.err());
    assertEquals(0, sample(STANDARD, "--force", "--seed=2", "-o", at("a")).status());
    assertEquals(2, manifest("a").seed());
  }

  @Test
  void shardsTogetherAreTheWhole() throws Exception {
    assertEquals(0, sample(STANDARD, "--count=3", "--format=ndjson", "-o", at("whole")).status());
    assertEquals(
        0,
        sample(STANDARD, "--count=3", "--format=ndjson", "--shard=1/2", "-o", at("one")).status());
    assertEquals(
        0,
        sample(STANDARD, "--count=3", "--format=ndjson", "--shard=2/2", "-o", at("two")).status());
    assertEquals(1, manifest("one").files().size());
    assertEquals(2, manifest("two").files().size());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("whole/conforming-3.ndjson")),
        Files.readAllBytes(folder.resolve("two/conforming-3.ndjson")));
    assertFalse(Files.exists(folder.resolve("one/conforming-3.ndjson")));
  }

  @Test
  void gradesTheReportsOfTheCommandItself() throws Exception {
    String samples = at("graded");
    assertEquals(0, sample(STANDARD, "--violate=all", "-o", samples).status());
    String report = at("reports.json");
    CommandRun.of(
        "validate",
        "--format=json",
        STANDARD,
        "-o",
        report,
        samples + "/conforming.json",
        samples + "/BL-1.json",
        samples + "/BL-2.json",
        samples + "/BL-3.json",
        samples + "/BL-4.json",
        samples + "/BL-4-1.json");
    CommandRun grade = CommandRun.of("grade", "--lang=en", samples + "/manifest.json", report);
    assertEquals(0, grade.status(), grade.err() + grade.out());
    assertTrue(
        grade.out().startsWith("Graded 6 files: 5 hits, 0 misses, 0 false alarms\n"), grade.out());
    String one = at("one.json");
    CommandRun.of("validate", "--format=json", STANDARD, "-o", one, samples + "/BL-1.json");
    CommandRun rest =
        CommandRun.of("grade", "--lang=zh", "--format=json", samples + "/manifest.json", one);
    assertEquals(1, rest.status());
    assertTrue(rest.out().contains("\"misses\": 4"), rest.out());
  }

  @Test
  void writesTheDataOfAProfile() throws Exception {
    CommandRun run = sample("--profile=minimal", "--format=ndjson", "-o", at("minimal"));
    assertEquals(0, run.status(), run.err());
    assertEquals("minimal.ndjson", manifest("minimal").files().get(0).file());
    assertEquals("minimal", manifest("minimal").profile().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "jiaxing", "quzhou", "hangzhou"})
  void theDataOfAProfileIsJudgedByTheStandardsItNames(String profile) throws Exception {
    CommandRun run = sample("--profile=" + profile, "-o", at(profile));
    assertEquals(0, run.status(), run.err());
    Manifest manifest = manifest(profile);
    String file = folder.resolve(profile).resolve(manifest.files().get(0).file()).toString();
    CommandRun judged = CommandRun.of("validate", file, "--fail-on=never", "--lang=en");
    assertEquals(0, judged.status(), judged.err());
    for (ManifestStandard standard : manifest.standards()) {
      assertTrue(judged.out().contains(standard.id()), judged.out());
    }
  }

  @Test
  void aContradictionNamesTheRules() throws Exception {
    Path pack = UnseenPack.contradictory(folder.resolve("pack"));
    CommandRun run = sample("--standard", pack.toString(), "-o", at("none"));
    assertEquals(3, run.status(), run.err());
    assertTrue(run.err().contains("U-2 (against U-1)"), run.err());
  }

  @Test
  void wrongUsageSaysWhatIsWrong() {
    assertSays("no rule 'BL-9'", STANDARD, "--violate=BL-9", "-o", at("x"));
    assertSays("no shard", STANDARD, "--shard=3/2", "-o", at("x"));
    assertSays("--count", STANDARD, "--count=0", "-o", at("x"));
    assertSays("either --standard or --profile", "-o", at("x"));
    assertSays("no profile 'minimul'", "--profile=minimul", "-o", at("x"));
    assertSays("fixed numbers", "--profile=jiaxing", "--count=3", "-o", at("x"));
  }

  private void assertSays(String words, String... args) {
    CommandRun run = sample(args);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertFalse(Files.exists(folder.resolve("x")));
  }
}
