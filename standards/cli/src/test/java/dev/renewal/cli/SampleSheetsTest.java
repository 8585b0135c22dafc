package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.Dataset;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestFile;
import dev.renewal.samples.manifest.ManifestJson;
import dev.renewal.samples.manifest.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples as folders of CSV files, which the command reads back with the same findings. */
class SampleSheetsTest {
  private static final String STANDARD = "cn-renewal-bottom-lines-2021";

  @TempDir Path folder;

  private CommandRun sample(String output, String... more) {
    List<String> args = new ArrayList<>(List.of("sample", "--lang=en", "--format=csv"));
    args.addAll(List.of(more));
    args.addAll(List.of("-o", at(output)));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Manifest manifest(String name) throws IOException {
    return ManifestJson.read(name, Files.readAllBytes(folder.resolve(name + "/manifest.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {STANDARD, "cn-complete-community-2020", "hangzhou-future-community"})
  void theSampleOfEveryRuleIsReadBackWithItsFindings(String standard) throws IOException {
    CommandRun run = sample("样例", "--standard", standard, "--violate=all", "--seed=7");
    assertEquals(0, run.status(), run.err());
    Manifest manifest = manifest("样例");
    assertEquals(List.of(), manifest.unviolated());
    List<String> args = new ArrayList<>(List.of("validate", "--format=json", "-o", at("reports")));
    args.addAll(List.of("--standard", standard));
    for (ManifestFile file : manifest.files()) {
      Path sample = folder.resolve("样例").resolve(file.file());
      assertTrue(Files.isDirectory(sample), file.file());
      assertEquals(SampleFiles.sha256OfFolder(sample), file.sha256());
      args.add(sample.toString());
    }
    CommandRun.of(args.toArray(String[]::new));
    CommandRun grade = CommandRun.of("grade", at("样例/manifest.json"), at("reports"));
    assertEquals(0, grade.status(), grade.out());
  }

  @Test
  void theSheetsSayWhatTheJsonDocumentSays() throws IOException {
    sample("csv", "--standard", STANDARD);
    CommandRun.of("sample", "--standard", STANDARD, "-o", at("json"));
    CommandRun.of("convert", at("csv/conforming"), "-o", at("back.json"));
    assertEquals(dataset("json/conforming.json"), dataset("back.json"));
  }

  private Dataset dataset(String name) throws IOException {
    return ObjectReader.of(ReadLimits.DEFAULT)
        .read(folder.resolve(name), Dataset.class)
        .value()
        .orElseThrow();
  }

  @Test
  void theDataOfAProfileAreWrittenAndShardsTogetherAreTheWhole() throws IOException {
    assertEquals(0, sample("whole", "--profile=every-kind", "--count=5").status());
    assertEquals("every-kind", manifest("whole").files().get(0).file());
    CommandRun judged = CommandRun.of("validate", "--standard=core", at("whole/every-kind"));
    assertEquals(0, judged.status(), judged.out() + judged.err());
    long rows = 0;
    for (int shard = 1; shard <= 3; shard++) {
      String output = "part" + shard;
      CommandRun run =
          sample(output, "--profile=every-kind", "--count=5", "--shard=" + shard + "/3");
      assertEquals(0, run.status(), run.err());
      assertEquals("every-kind-" + shard + "-of-3", manifest(output).files().get(0).file());
      rows += communities(output + "/every-kind-" + shard + "-of-3");
    }
    assertEquals(5, communities("whole/every-kind"));
    assertEquals(5, rows);
  }

  /** The rows below the keys and headers of the sheet of communities. */
  private long communities(String sample) throws IOException {
    Path sheet = folder.resolve(sample).resolve("社区.csv");
    return Files.exists(sheet) ? Files.readAllLines(sheet).size() - 2L : 0;
  }

  @Test
  void aFolderIsReplacedOnlyByForceAndOnlyWhenItHasNothingElse() throws IOException {
    assertEquals(0, sample("a", "--standard", STANDARD).status());
    assertEquals(2, sample("a", "--standard", STANDARD).status());
    String before = manifest("a").files().get(0).sha256();
    assertEquals(0, sample("a", "--standard", STANDARD, "--seed=2", "--force").status());
    String after = manifest("a").files().get(0).sha256();
    assertFalse(before.equals(after));
    assertEquals(after, SampleFiles.sha256OfFolder(folder.resolve("a/conforming")));
    Path notes = Files.writeString(folder.resolve("a/conforming/notes.txt"), "mine");
    CommandRun refused = sample("a", "--standard", STANDARD, "--force");
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("not a folder of CSV files alone"), refused.err());
    assertTrue(Files.exists(notes));
    assertEquals(List.of("conforming"), names("a"));
  }

  private List<String> names(String of) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(of))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }
}
