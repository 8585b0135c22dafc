package dev.renewal.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Note;
import dev.renewal.finding.Report;
import dev.renewal.model.community.Community;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standards of several versions and places are found by name and by day. */
class CatalogueTest {
  private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 30);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 30);

  @Test
  void versionsAreOrderedByNumber() throws IOException {
    assertEquals(
        List.of("1.9.0", "1.10.0"),
        TestPacks.catalogue().versions("community-grades").stream()
            .map(Standard::version)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "community-grades, 2023-01-01, community-grades@1.9.0",
    "community-grades, 2023-12-31, community-grades@1.9.0",
    "community-grades, 2024-01-01, community-grades@1.10.0",
    "community-grades@latest, 2099-01-01, community-grades@1.10.0",
    "community-grades@1.9.0, 2024-06-30, community-grades@1.9.0",
    "old-names, 1900-01-01, old-names@1.0.0",
    "new-names, 2024-06-30, new-names@1.0.0",
    "new-names, 2023-06-30, new-names@2.0.0",
    "gone-names, 2024-06-30, gone-names@1.0.1",
  })
  void theLatestIsTheOneThatAppliesOnTheDay(String name, LocalDate day, String found)
      throws IOException {
    assertEquals(found, StandardName.of(TestPacks.catalogue().get(name, day)).toString());
  }

  @Test
  void withoutADayTheLatestThatIsInUseIsTaken() throws IOException {
    Catalogue catalogue = TestPacks.catalogue();
    assertEquals("1.10.0", catalogue.get("community-grades").version());
    assertEquals("1.0.0", catalogue.get("new-names").version());
    assertEquals("1.0.1", catalogue.get("gone-names").version());
  }

  @Test
  void aDayBeforeAllVersionsIsSaid() throws IOException {
    Catalogue catalogue = TestPacks.catalogue();
    NotInForceException error =
        assertThrows(
            NotInForceException.class,
            () -> catalogue.get("community-grades", LocalDate.of(2022, 12, 31)));
    assertEquals(
        "no version of 'community-grades' applies on 2022-12-31 (1.9.0: 2023-01-01 – 2023-12-31;"
            + " 1.10.0: 2024-01-01 – …); name a version to judge by it all the same",
        error.getMessage());
    assertEquals(2, error.versions().size());
  }

  @Test
  void anUnknownVersionSuggestsOneThereIs() throws IOException {
    Catalogue catalogue = TestPacks.catalogue();
    UnknownStandardException error =
        assertThrows(
            UnknownStandardException.class, () -> catalogue.get("community-grades@1.11.0"));
    assertEquals(Optional.of("community-grades@1.10.0"), error.nearest());
  }

  @ParameterizedTest
  @CsvSource({
    "community-grades, 1.9.0, 2023-06-30, ",
    "community-grades, 1.9.0, 2024-06-30, community-grades@1.10.0",
    "community-grades, 1.10.0, 2024-06-30, ",
    "old-names, 1.0.0, 2023-06-30, ",
    "old-names, 1.0.0, 2024-06-30, new-names@1.0.0",
    "new-names, 1.0.0, 2024-06-30, ",
    "gone-names, 1.0.0, 2024-06-30, gone-names@1.0.1",
    "gone-names, 1.0.1, 2024-06-30, ",
  })
  void aReplacedStandardNamesItsSuccessorOnTheDay(
      String id, String version, LocalDate day, String successor) throws IOException {
    Catalogue catalogue = TestPacks.catalogue();
    Standard standard = catalogue.get(id + "@" + version);
    assertEquals(
        Optional.ofNullable(successor),
        catalogue.successor(standard, day).map(it -> StandardName.of(it).toString()));
  }

  @Test
  void theReportSaysWhatToUseInstead() throws IOException {
    assertEquals(
        List.of(
            "standard community-grades@1.9.0 is replaced by community-grades@1.10.0; use that"
                + " instead"),
        notes("community-grades@1.9.0", IN_2024, "replaced"));
    assertEquals(
        List.of(
            "standard community-grades@1.9.0 applies from 2023-01-01 to 2023-12-31; the reference"
                + " date 2024-06-30 lies outside"),
        notes("community-grades@1.9.0", IN_2024, "not-in-force"));
    assertEquals(
        List.of(
            "standard gone-names@1.0.1 is withdrawn, and nothing is known to stand in its place"),
        notes("gone-names", IN_2024, "withdrawn"));
    assertEquals(
        List.of("the validity of standard old-names is unknown; it is applied at any date"),
        notes("old-names", IN_2023, "validity-unknown"));
    assertEquals(List.of(), notes("community-grades", IN_2023, "replaced"));
    assertEquals(List.of(), notes("community-grades", IN_2023, "validity-unknown"));
    assertEquals(List.of(), notes("community-grades", IN_2023, "not-in-force"));
  }

  private static List<String> notes(String name, LocalDate day, String code) throws IOException {
    Catalogue catalogue = TestPacks.catalogue();
    Report report =
        StandardValidator.builder()
            .standard(catalogue.get(name, day))
            .successors(catalogue.successors())
            .asOf(day)
            .build()
            .validate(Community.builder().id("C1").build());
    return report.getNotes().stream()
        .filter(note -> note.getCode().equals(code))
        .map(Note::getMessage)
        .map(message -> message.en())
        .toList();
  }

  @Test
  void aPathWorksWhereAnIdWorks() throws IOException {
    Path folder = TestPacks.folder("community-grades", "1.9.0");
    Standard standard = Standards.get(folder.toString());
    assertEquals("1.9.0", standard.version());
    assertEquals(standard, Standards.get(folder.toString(), IN_2024));
    assertEquals(standard, Standards.read(folder));
    assertEquals(standard, TestPacks.catalogue().get("community-grades@1.9.0"));
  }

  @Test
  void aBrokenPackOutsideTheJarSaysWhere(@TempDir Path folder) throws IOException {
    Path pack = folder.resolve("mine");
    copy(TestPacks.folder("old-names", "1.0.0"), pack);
    Path standard = pack.resolve("standard.json");
    Files.writeString(standard, Files.readString(standard).replace("\"error\"", "\"eror\""));
    InvalidPackException error =
        assertThrows(InvalidPackException.class, () -> Standards.get(pack.toString()));
    assertEquals(
        pack
            + "/standard.json:14:47 /rules/0/severity OG-1: there is no code of severity \"eror\";"
            + " did you mean \"error\"?",
        error.getMessage());
  }

  @Test
  void aFolderWithoutAPackIsSaid(@TempDir Path folder) {
    InvalidPackException error =
        assertThrows(InvalidPackException.class, () -> Standards.get(folder.toString()));
    assertTrue(String.valueOf(error.getMessage()).contains("a pack is the folder that holds it"));
  }

  @Test
  void aCodelistOutsideThePackIsNotRead(@TempDir Path folder) throws IOException {
    Path pack = folder.resolve("mine");
    copy(TestPacks.folder("community-grades", "1.9.0"), pack);
    Files.writeString(folder.resolve("outside.csv"), "code,label_zh,label_en,aliases,from,to\n");
    Path standard = pack.resolve("standard.json");
    Files.writeString(
        standard,
        Files.readString(standard)
            .replace(
                "\"future-scenario\",", "\"future-scenario\", \"file\": \"../../outside.csv\","));
    InvalidPackException error =
        assertThrows(InvalidPackException.class, () -> Standards.read(pack));
    assertTrue(String.valueOf(error.getMessage()).contains("outside.csv: there is no such file"));
  }

  @Test
  void oneVersionCannotHaveTwoContents(@TempDir Path folder) throws IOException {
    copy(TestPacks.folder("old-names", "1.0.0"), folder);
    Catalogue.Builder same = Catalogue.builder().folder(TestPacks.folder()).folder(folder);
    assertEquals(1, same.build().versions("old-names").size());
    Path zh = folder.resolve("messages_zh.txt");
    Files.writeString(zh, "# changed\n" + Files.readString(zh));
    Catalogue.Builder builder = Catalogue.builder().folder(TestPacks.folder());
    InvalidPackException error =
        assertThrows(InvalidPackException.class, () -> builder.folder(folder));
    assertTrue(
        String.valueOf(error.getMessage())
            .contains("old-names@1.0.0 is there twice with different contents"));
  }

  @Test
  void onlyAListedDigestIsPublished() throws IOException {
    assertTrue(Standards.isPublished(Standards.get("townscape-town@1.0.0")));
    assertFalse(Standards.isPublished(TestPacks.catalogue().get("old-names")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }
}
