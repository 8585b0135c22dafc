package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code --packs} a pack outside the jar works wherever the id of a standard does. */
class PacksOptionTest {
  private static final Path FOLDER = Path.of("..", "catalog", "src", "test", "resources", "packs");
  private static final String PACKS = "--packs=" + FOLDER;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "standards show community-grades",
        "standards show community-grades@1.9.0 --resolved",
        "standards diff community-grades@1.9.0 community-grades@1.10.0",
        "standards audit community-grades",
        "explain CG-4",
        "explain CG-3 --standard community-grades@1.9.0",
        "params template community-grades",
      })
  void isKnownByItsId(String command) {
    List<String> words = List.of(command.split(" ", -1));
    CommandRun without = CommandRun.of(words.toArray(String[]::new));
    assertEquals(2, without.status(), without.out());
    CommandRun run = CommandRun.of(with(words, PACKS));
    assertFalse(run.out().isEmpty(), run.err());
    assertTrue(run.status() < 2, run.err());
  }

  @Test
  void isListedBesideTheOthers() {
    String list = CommandRun.of("standards", "list", PACKS, "--lang=en").out();
    assertTrue(list.contains("community-grades"), list);
    assertTrue(list.contains("townscape-town"), list);
  }

  @Test
  void judgesWhereItIsNamedAndWhereTheDatasetClaimsIt() throws IOException {
    String named = dataset("named.json", "");
    CommandRun run =
        CommandRun.of("validate", "--standard=community-grades", PACKS, "--lang=en", named);
    assertTrue(run.out().contains("community-grades 1.10.0"), run.out() + run.err());
    String claiming = dataset("claiming.json", ", \"standards\": [{\"id\": \"community-grades\"}]");
    CommandRun claimed =
        CommandRun.of(
            "validate", PACKS, "--lang=en", "--param=community-grades:leastPeople=5000", claiming);
    assertTrue(claimed.out().contains("CG-4"), claimed.out() + claimed.err());
    assertEquals(2, CommandRun.of("validate", claiming).status());
  }

  @Test
  void isKnownWhenAReceiptIsChecked() throws IOException {
    String file = dataset("d.json", ", \"standards\": [{\"id\": \"community-grades\"}]");
    String receipt = folder.resolve("receipt.json").toString();
    String at = "--received-at=2024-07-01T09:00:00+08:00";
    CommandRun.of("validate", PACKS, "--receipt", receipt, at, file);
    CommandRun check = CommandRun.of("receipt", "check", PACKS, "--lang=en", receipt, file);
    assertEquals(0, check.status(), check.out() + check.err());
    assertEquals(2, CommandRun.of("receipt", "check", receipt, file).status());
  }

  @Test
  void foldersAreGatheredBeforeAndAfterTheCommand() {
    String list =
        CommandRun.of(
                "--packs",
                FOLDER.resolve("new-names").toString(),
                "standards",
                "list",
                "--packs",
                FOLDER.resolve("community-grades/1.9.0").toString(),
                "--packs=" + FOLDER.resolve("gone-names"))
            .out();
    for (String id : List.of("new-names", "community-grades", "gone-names")) {
      assertTrue(list.contains(id), list);
    }
    assertFalse(list.contains("1.10.0"), list);
  }

  @Test
  void noFolderNoPackAndABrokenOneAreTold() throws IOException {
    CommandRun none = CommandRun.of("standards", "list", "--packs=./nowhere", "--lang=en");
    assertTrue(none.err().contains("--packs: there is no folder ./nowhere"), none.err());
    assertEquals(3, none.status());
    CommandRun empty = CommandRun.of("standards", "list", "--packs", folder.toString());
    assertTrue(empty.err().contains("standard.json"), empty.err());
    assertEquals(3, empty.status());
    Files.writeString(Files.createDirectories(folder.resolve("p")).resolve("standard.json"), "{}");
    CommandRun broken =
        CommandRun.of("standards", "list", "--lang=en", "--packs", folder.toString());
    assertTrue(broken.err().contains("messages_zh.txt"), broken.err());
    assertEquals(3, broken.status());
  }

  @Test
  void aPackThatTakesTheNameOfAnotherIsRefused() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Path pack = FOLDER.resolve("new-names/1.0.0");
    for (String file : List.of("messages_zh.txt", "messages_en.txt")) {
      Files.copy(pack.resolve(file), copy.resolve(file));
    }
    String json = Files.readString(pack.resolve("standard.json"));
    Files.writeString(copy.resolve("standard.json"), json.replace("new-names", "townscape-town"));
    CommandRun run = CommandRun.of("standards", "list", "--lang=en", "--packs", copy.toString());
    assertTrue(run.err().contains("townscape-town@1.0.0"), run.err());
    assertEquals(3, run.status());
  }

  private static String[] with(List<String> words, String more) {
    return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private String dataset(String name, String more) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        """
        {"header": {"format": "renewal-dataset/1.0", "dataAsOf": "2024-06-30", "synthetic": true%s},
         "communities": [{"id": "C1", "name": "示例社区", "population": {"total": 4000}}]}
        """
            .formatted(more));
    return file.toString();
  }
}
