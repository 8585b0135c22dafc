package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.standards.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder works wherever an id works, and of several versions the one that applies is taken. */
class KnownStandardsTest {
  private static final Path PACKS = Path.of("..", "catalog", "src", "test", "resources", "packs");
  private static final String OLD = PACKS.resolve("community-grades/1.9.0").toString();
  private static final String NEW = PACKS.resolve("community-grades/1.10.0").toString();

  @TempDir Path folder;

  @Test
  void aFolderIsShownExplainedAndAsked() {
    CommandRun shown = CommandRun.of("standards", "show", OLD, "--lang=en");
    assertTrue(shown.out().startsWith("community-grades 1.9.0  Community grades (2023)\n"));
    assertTrue(shown.out().contains("2023-01-01 – 2023-12-31"), shown.out());
    assertEquals("", shown.err());
    CommandRun explained = CommandRun.of("explain", "CG-3", "--standard", OLD, "--lang=en");
    assertTrue(explained.out().contains("「鼓励邻里场景」"), explained.out());
    CommandRun template = CommandRun.of("params", "template", NEW);
    assertTrue(template.out().contains("\"leastPeople\""), template.out());
  }

  @Test
  void aFolderJudges() throws IOException {
    CommandRun run =
        CommandRun.of(
            "validate",
            "--lang=en",
            "--standard",
            NEW,
            "--param=community-grades:leastPeople=5000",
            dataset("2024-06-30", ""));
    assertEquals(1, run.status(), run.err());
    assertTrue(run.out().contains("CG-4"), run.out());
    assertTrue(run.out().contains("community-grades 1.10.0"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-30, community-grades 1.9.0",
    "2024-06-30, community-grades 1.10.0",
  })
  void theVersionThatAppliesOnTheReferenceDateJudges(String day, String standard)
      throws IOException {
    String named = dataset(day, "");
    CommandRun run = catalogue("validate", "--lang=en", "--standard=community-grades", named);
    assertTrue(run.out().contains(standard), run.out() + run.err());
    String claiming = dataset(day, ", \"standards\": [{\"id\": \"community-grades\"}]");
    assertTrue(catalogue("validate", "--lang=en", claiming).out().contains(standard));
  }

  @Test
  void theReferenceDateOfTheCommandGoesFirst() throws IOException {
    CommandRun run =
        catalogue(
            "validate",
            "--lang=en",
            "--as-of=2023-03-01",
            "--standard=community-grades",
            dataset("2024-06-30", ""));
    assertTrue(run.out().contains("community-grades 1.9.0"), run.out() + run.err());
  }

  @Test
  void aDayBeforeAllVersionsIsWrongUsage() throws IOException {
    CommandRun run =
        catalogue(
            "validate", "--lang=en", "--standard=community-grades", dataset("2022-06-30", ""));
    assertTrue(
        run.err()
            .startsWith(
                "error: no version of community-grades applies on 2022-06-30 (1.9.0 2023-01-01 –"
                    + " 2023-12-31; 1.10.0 2024-01-01 – …); name a version"),
        run.err());
    assertEquals(2, run.status());
  }

  @Test
  void aReplacedStandardIsUsedAndSaysWhatToUseInstead() throws IOException {
    CommandRun run =
        catalogue(
            "validate",
            "--lang=en",
            "--standard=community-grades@1.9.0",
            dataset("2024-06-30", ""));
    assertTrue(run.out().contains("is replaced by community-grades@1.10.0"), run.out());
    CommandRun shown = catalogue("standards", "show", "old-names", "--lang=en");
    assertEquals("notice: standard old-names@1.0.0 is replaced by new-names@1.0.0\n", shown.err());
    assertEquals(0, shown.status());
    CommandRun gone = catalogue("params", "template", "gone-names", "--lang=en");
    assertEquals("notice: standard gone-names@1.0.1 is withdrawn\n", gone.err());
  }

  @Test
  void theListTellsVersionsApart() {
    String list = catalogue("standards", "list", "--lang=en").out();
    List<String> lines = list.lines().filter(it -> it.startsWith("community-grades")).toList();
    assertEquals(2, lines.size(), list);
    assertTrue(lines.get(0).startsWith("community-grades  1.10.0  active"), list);
    assertTrue(lines.get(0).contains("2024-01-01 –"), list);
    assertTrue(list.contains("2023-12-31  (replaced by"), list);
    assertTrue(list.contains("community-grades@1.10.0)"), list);
  }

  @Test
  void whatIsNoPackIsSaid() throws IOException {
    CommandRun none = CommandRun.of("standards", "show", "./nowhere", "--lang=en");
    assertTrue(none.err().contains("./nowhere is neither the name of a standard nor a folder"));
    assertEquals(3, none.status());
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("standard.json"), "{}");
    Files.writeString(pack.resolve("messages_zh.txt"), "");
    Files.writeString(pack.resolve("messages_en.txt"), "");
    CommandRun broken = CommandRun.of("validate", "--standard", pack.toString(), "f", "--lang=en");
    assertTrue(broken.err().contains("standard.json:1:1: \"id\" is missing"), broken.err());
    assertEquals(3, broken.status());
    CommandRun word = CommandRun.of("standards", "show", "src", "--lang=en");
    assertTrue(word.err().contains("for the folder write ./src"), word.err());
    assertEquals(2, word.status());
  }

  private String dataset(String day, String more) throws IOException {
    Path file = folder.resolve(day + ".json");
    Files.writeString(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "%s", "synthetic": true%s},
         "communities": [{"id": "C1", "name": "示例社区", "population": {"total": 4000}}]}
        """
            .formatted(day, more));
    return file.toString();
  }

  private static CommandRun catalogue(String... args) {
    return CommandRun.withStandards(
        () -> {
          try {
            return Catalogue.builder().folder(PACKS).build().all();
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        },
        args);
  }
}
