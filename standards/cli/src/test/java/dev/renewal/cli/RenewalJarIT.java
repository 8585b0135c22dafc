package dev.renewal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code renewal.jar} as a process of its own, the way a person does. */
class RenewalJarIT {

  private static final Path EXAMPLES = Path.of("..", "..", "examples", "data");
  private static final String RED = "\u001B[";

  @TempDir Path folder;
  private String good = "";
  private String bad = "";

  @BeforeEach
  void writeFiles() throws Exception {
    good = Submission.file(folder, "good.json", Submission.conforming());
    bad = Submission.file(folder, "bad.json", Submission.datesOutOfOrder());
  }

  @Test
  void printsItsVersion() throws Exception {
    JarRun run = renewal("--version");
    assertEquals("", run.stderr());
    assertTrue(run.stdout().matches("renewal \\d+\\.\\d+\\.\\d+\\S*\\R"), run.stdout());
    assertEquals(0, run.status());
  }

  @Test
  void refusesAnUnknownOption() throws Exception {
    JarRun run = renewal("--no-such-option");
    assertTrue(run.stderr().contains("--no-such-option"), run.stderr());
    assertEquals(2, run.status());
  }

  @Test
  void saysHowItIsUsedWhenNothingIsAsked() throws Exception {
    JarRun run = renewal("--lang=en");
    assertTrue(run.stderr().startsWith("Usage: renewal"), run.stderr());
    assertEquals(2, run.status());
  }

  @Test
  void endsWithTheStatusOfWhatItFound() throws Exception {
    assertEquals(0, renewal("validate", good).status());
    assertEquals(1, renewal("validate", bad).status());
    assertEquals(2, renewal("validate", "--standard=none", good).status());
    assertEquals(3, renewal("validate", good, bad, "none.json").status());
  }

  @Test
  void readsWhatIsPipedIn() throws Exception {
    byte[] json = Files.readAllBytes(Path.of(bad));
    JarRun piped = JarRun.piped(folder, json, "validate", "-", "--format=json");
    assertEquals(1, piped.status(), piped.stderr());
    Path book = folder.resolve("book.xlsx");
    assertEquals(0, renewal("convert", bad, "-o", book.toString()).status());
    for (String command : List.of("validate", "summary")) {
      JarRun sheets = JarRun.piped(folder, Files.readAllBytes(book), command, "-");
      assertTrue(sheets.status() <= 1, sheets.stderr());
      JarRun plain = JarRun.piped(folder, json, command, "-");
      assertEquals(plain.status(), sheets.status(), plain.stderr());
    }
    byte[] units = Files.readAllBytes(EXAMPLES.resolve("scorecards/county-index.csv"));
    JarRun score =
        JarRun.piped(
            folder, units, "score", "-", "--scorecard=county-index", "--profile=equal-weights");
    assertEquals(0, score.status(), score.stderr());
    assertTrue(score.stdout().contains("87.2"), score.stdout());
    JarRun rank =
        JarRun.piped(folder, "id,v\nA,1\nB,2\n".getBytes(UTF_8), "rank", "-", "--value=v");
    assertEquals(0, rank.status(), rank.stderr());
  }

  @Test
  void scoresAndExplains() throws Exception {
    Path scorecards = EXAMPLES.resolve("scorecards");
    String card = "--scorecard=" + scorecards.resolve("county-index.json");
    String units = scorecards.resolve("county-index.csv").toString();
    JarRun open = renewal("score", units, card, "--lang=en");
    assertEquals(0, open.status(), open.stderr());
    assertTrue(open.stdout().contains("Open parameters"), open.stdout());
    JarRun trial = renewal("score", units, card, "--profile=equal-weights", "--explain=C1");
    assertEquals(0, trial.status(), trial.stderr());
    assertTrue(trial.stdout().contains("（试算，非官方）"), trial.stdout());
    assertTrue(trial.stdout().contains("0.5 × 82.5 + 0.5 × 85.1 = 83.8"), trial.stdout());
  }

  @Test
  void ranksSelectsAndAllocates() throws Exception {
    String units =
        Submission.file(folder, "units.csv", "id,index,grade\nT1,90,A\nT2,80,B\nT3,80,B\n");
    JarRun ranked = renewal("rank", units, "--value=index", "--format=csv");
    assertTrue(ranked.stdout().contains(",T3,2,80,,2"), ranked.stdout());
    String[] two = {"select", units, "--kind=town", "--value=index", "--end=highest", "--quota=2"};
    assertEquals(1, renewal(two).status(), "equals stand at the cut");
    JarRun run =
        renewal(
            "allocate",
            units,
            "--pool=1000万元",
            "--weight=index",
            "--years=equal:2024,2025,2026",
            "--parties=city=50%,county=50%",
            "--rounding=half-up");
    assertTrue(run.stdout().contains("3600000.00元"), run.stdout());
    assertEquals("", run.stderr());
    assertEquals(0, run.status());
  }

  @Test
  void anExampleOverlayIsStricter() throws Exception {
    String town = EXAMPLES.resolve("town/conforming.json").toString();
    assertEquals(0, renewal("validate", town).status());
    String overlay = EXAMPLES.resolve("authority/wuyou-overlay.json").toString();
    JarRun run = renewal("validate", "--lang=en", "--overlay", overlay, town);
    assertEquals(1, run.status(), run.stderr());
    assertTrue(run.stdout().contains("has 3 renewal blocks; this city requires"), run.stdout());
    assertTrue(run.stdout().contains("wuyou-towns@1.0.0"), run.stdout());
  }

  @Test
  void exampleWaiversLetAFindingPassUntilADay() throws Exception {
    String town = EXAMPLES.resolve("town/broken-missing-bulletin.json").toString();
    assertEquals(1, renewal("validate", town).status());
    String waivers = EXAMPLES.resolve("authority/wuyou-waivers.json").toString();
    JarRun run = renewal("validate", "--lang=en", "--waivers", waivers, town);
    assertTrue(run.stdout().startsWith("Verdict: conforms with 1 waiver\n"), run.stdout());
    assertEquals(0, run.status(), run.stderr());
    JarRun later = renewal("validate", "--as-of=2026-07-01", "--waivers", waivers, town);
    assertEquals(1, later.status(), later.stderr());
  }

  @ParameterizedTest
  @CsvSource({
    "C, Pacific/Kiritimati, en",
    "tr_TR.UTF-8, Europe/Istanbul, tr",
    "zh_CN.GB18030, America/St_Johns, ar",
  })
  void writesTheSameBytesWhateverLocaleAndZone(String locale, String zone, String language)
      throws Exception {
    String[] args = {"validate", "--lang=zh", "--outcomes=all", bad};
    CommandRun expected = CommandRun.of(args);
    JarRun run =
        JarRun.of(
            folder,
            Map.of("LC_ALL", locale, "TZ", zone),
            List.of("-Duser.language=" + language),
            args);
    assertEquals(expected.out(), run.stdout());
    assertEquals(expected.status(), run.status());
    assertEquals("", run.stderr());
  }

  @Test
  void coloursOnlyOnATerminal() throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "no script command to make a terminal");
    assertFalse(renewal("validate", bad).stdout().contains(RED));
    assertTrue(onTerminal(script, Map.of("TERM", "xterm")).contains(RED));
    assertFalse(onTerminal(script, Map.of("TERM", "xterm", "NO_COLOR", "1")).contains(RED));
  }

  @Test
  void aReaderThatGoesAwayIsNoFault() throws Exception {
    Path stderr = folder.resolve("stderr");
    Process process =
        new ProcessBuilder(JarRun.command(List.of(), "validate", "--outcomes=all", bad))
            .redirectError(stderr.toFile())
            .start();
    process.getInputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after 60 seconds");
    assertEquals(1, process.exitValue());
    assertEquals("", Files.readString(stderr));
  }

  private String onTerminal(Path script, Map<String, String> environment) throws Exception {
    Path stdout = folder.resolve("terminal");
    String line = String.join(" ", JarRun.command(List.of(), "validate", bad));
    ProcessBuilder builder =
        new ProcessBuilder(script.toString(), "-qec", line, "/dev/null")
            .redirectErrorStream(true)
            .redirectOutput(stdout.toFile());
    builder.environment().remove("NO_COLOR");
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after 60 seconds");
    return Files.readString(stdout, StandardCharsets.UTF_8);
  }

  private JarRun renewal(String... args) throws IOException, InterruptedException {
    return JarRun.of(folder, args);
  }
}
