package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestFile;
import dev.renewal.samples.manifest.ManifestJson;
import dev.renewal.samples.manifest.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code renewal sample} and {@code renewal grade} as processes, the way a person does. */
class SampleJarIT {
  private static final String STANDARD = "--standard=cn-renewal-bottom-lines-2021";

  @TempDir Path folder;

  private JarRun renewal(String... args) throws IOException, InterruptedException {
    return JarRun.of(folder, args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Manifest manifest(String of) throws IOException {
    return ManifestJson.read(of, Files.readAllBytes(folder.resolve(of).resolve("manifest.json")));
  }

  private List<String> names(String of) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(of))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void samplesAreWrittenValidatedAndGraded() throws Exception {
    JarRun run =
        renewal("sample", STANDARD, "--violate=all", "--seed=7", "--lang=en", "-o", at("s"));
    assertEquals(0, run.status(), run.stderr());
    assertEquals("", run.stdout());
    assertEquals("6 files and manifest.json written to " + at("s") + "\n", run.stderr());
    Manifest manifest = manifest("s");
    assertEquals(7, manifest.seed());
    ManifestFile broken = manifest.files().get(1);
    assertEquals("BL-1", broken.violates().orElseThrow());
    assertEquals(
        List.of(new ExpectedFinding("BL-1", "/projects/0")),
        broken.expected().stream()
            .map(it -> new ExpectedFinding(it.rule(), it.pointer().substring(0, 11)))
            .toList());
    List<String> validate =
        new ArrayList<>(List.of("validate", STANDARD, "--format=json", "-o", at("reports")));
    for (ManifestFile file : manifest.files()) {
      byte[] bytes = Files.readAllBytes(folder.resolve("s").resolve(file.file()));
      assertEquals(file.sha256(), SampleFiles.sha256(bytes), file.file());
      validate.add(at("s/" + file.file()));
    }
    renewal(validate.toArray(String[]::new));
    JarRun grade = renewal("grade", "--lang=en", at("s/manifest.json"), at("reports"));
    assertEquals(0, grade.status(), grade.stderr());
    assertTrue(
        grade.stdout().startsWith("Graded 6 files: 5 hits, 0 misses, 0 false alarms\n"),
        grade.stdout());
    aValidatorThatMissesSomethingIsTold();
  }

  private void aValidatorThatMissesSomethingIsTold() throws Exception {
    renewal("validate", STANDARD, "--format=json", "-o", at("one"), at("s/BL-1.json"));
    JarRun zh = renewal("grade", "--lang=zh", at("s/manifest.json"), at("one"));
    assertEquals(1, zh.status(), zh.stderr());
    assertTrue(zh.stdout().contains("BL-2"), zh.stdout());
    JarRun json = renewal("grade", "--format=json", at("s/manifest.json"), at("one"));
    assertTrue(json.stdout().contains("\"misses\": 4"), json.stdout());
    assertEquals(3, renewal("grade", at("s/BL-1.json"), at("one")).status());
    assertEquals(3, renewal("grade", at("s/manifest.json"), at("none")).status());
    assertEquals(2, renewal("grade", at("s/manifest.json")).status());
  }

  @Test
  void nothingIsOverwrittenUnlessForced() throws Exception {
    renewal("sample", "--profile=minimal", "-o", at("s"));
    byte[] before = Files.readAllBytes(folder.resolve("s/minimal.json"));
    JarRun again = renewal("sample", "--profile=minimal", "--seed=2", "--lang=en", "-o", at("s"));
    assertEquals(2, again.status());
    assertTrue(again.stderr().contains("has files already"), again.stderr());
    assertTrue(again.stderr().contains("--force"), again.stderr());
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("s/minimal.json")));
    assertEquals(1, manifest("s").seed());
    assertEquals(
        0, renewal("sample", "--profile=minimal", "--seed=2", "--force", "-o", at("s")).status());
    assertEquals(2, manifest("s").seed());
    assertEquals(List.of("manifest.json", "minimal.json"), names("s"));
  }

  @Test
  void aRunThatIsEndedLeavesNoFileUnderItsName() throws Exception {
    Path output = folder.resolve("s");
    Process process =
        new ProcessBuilder(
                JarRun.command(
                    List.of(), "sample", "--profile=nation-villages", "-o", output.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (process.isAlive() && !hasDraft(output)) {
      Thread.sleep(5);
    }
    process.destroyForcibly();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(137, process.exitValue(), "it had ended before");
    assertTrue(
        names("s").stream().allMatch(it -> it.startsWith(".nation-villages.json.")),
        names("s").toString());
  }

  private static boolean hasDraft(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return false;
    }
    try (Stream<Path> files = Files.list(output)) {
      return files.findAny().isPresent();
    }
  }

  @Test
  void shardsTogetherAreTheWholeInOneLanguageAsInTheOther() throws Exception {
    String[] words = {"sample", "--profile=typical", "--count=90", "--format=ndjson", "--seed=5"};
    assertEquals(0, renewal(with(words, "-o", at("whole"))).status());
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    for (int shard = 1; shard <= 3; shard++) {
      String part = "part" + shard;
      Map<String, String> environment =
          shard == 2 ? Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Kiritimati") : Map.of();
      List<String> jvm = shard == 2 ? List.of("-Duser.language=tr") : List.of();
      String language = shard == 2 ? "--lang=zh" : "--lang=en";
      JarRun run =
          JarRun.of(
              folder,
              environment,
              jvm,
              with(words, language, "--shard=" + shard + "/3", "-o", at(part)));
      assertEquals(0, run.status(), run.stderr());
      assertTrue(run.stderr().contains(shard == 2 ? "写入" : "written to"), run.stderr());
      assertEquals(shard + "/3", manifest(part).shard().orElseThrow());
      byte[] lines =
          Files.readAllBytes(folder.resolve(part + "/typical-" + shard + "-of-3.ndjson"));
      int header =
          shard == 1 ? 0 : new String(lines, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
      together.write(lines, header, lines.length - header);
    }
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("whole/typical.ndjson")), together.toByteArray());
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aNationFitsIntoALittleMemory() throws Exception {
    JarRun run =
        JarRun.of(
            folder,
            Map.of(),
            List.of("-Xmx64m"),
            "sample",
            "--profile=nation",
            "--format=ndjson",
            "-o",
            at("s"));
    assertEquals(0, run.status(), run.stderr());
    assertTrue(Files.size(folder.resolve("s/nation.ndjson")) > 20_000_000);
  }

  @Test
  void sheetsAreWrittenUnderAChinesePath() throws Exception {
    JarRun run =
        JarRun.of(
            folder,
            Map.of("LC_ALL", "C.UTF-8"),
            List.of(),
            "sample",
            STANDARD,
            "--violate=BL-2",
            "--format=csv",
            "-o",
            at("样例"));
    assertEquals(0, run.status(), run.stderr());
    assertEquals(List.of("BL-2", "conforming", "manifest.json"), names("样例"));
    JarRun judged =
        JarRun.of(
            folder,
            Map.of("LC_ALL", "C.UTF-8"),
            List.of(),
            "validate",
            STANDARD,
            "--lang=en",
            at("样例/BL-2"));
    assertTrue(judged.stdout().contains("BL-2"), judged.stdout() + judged.stderr());
  }

  @Test
  void namesOfSheetsThatTheLocaleCannotExpressAreNoFault() throws Exception {
    JarRun run =
        JarRun.of(
            folder,
            Map.of("LC_ALL", "C"),
            List.of(),
            "sample",
            "--profile=minimal",
            "--format=csv",
            "--lang=en",
            "-o",
            at("s"));
    assumeTrue(run.status() != 0, "this platform writes any name in any locale");
    assertEquals(3, run.status(), run.stderr());
    assertTrue(run.stderr().contains("LC_ALL=C.UTF-8"), run.stderr());
    assertEquals(List.of(), names("s"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | --profile=tipical | did you mean typical",
        "2 | --standard=cn-life-circle --seed=x | --seed",
        "3 | --standard=no/such/pack | no/such/pack",
        "3 | --profile=%s | broken.json",
      })
  void wrongUseEndsWithItsStatusAndASentence(int status, String options, String words)
      throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1");
    String[] args =
        with(
            ("sample --lang=en " + options.replace("%s", broken.toString())).split(" "),
            "-o",
            at("s"));
    JarRun run = renewal(args);
    assertEquals(status, run.status(), run.stderr());
    assertTrue(run.stderr().contains(words), run.stderr());
    assertFalse(run.stderr().contains("Exception"), run.stderr());
    assertFalse(Files.exists(folder.resolve("s")), "it wrote something");
  }

  @Test
  void aTerminalSeesHowFarItIs() throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "no script command to make a terminal");
    String line =
        String.join(
            " ",
            JarRun.command(List.of(), "sample", "--profile=nation", "--shard=1/4", "-o", at("s")));
    Path seen = folder.resolve("terminal");
    ProcessBuilder builder =
        new ProcessBuilder(script.toString(), "-qec", line, "/dev/null")
            .redirectErrorStream(true)
            .redirectOutput(seen.toFile());
    builder.environment().remove("NO_COLOR");
    builder.environment().put("TERM", "xterm");
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after 60 seconds");
    String text = Files.readString(seen, StandardCharsets.UTF_8);
    assertTrue(text.contains("#") && text.contains("%"), text);
  }
}
