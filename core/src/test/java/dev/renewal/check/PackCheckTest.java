package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import dev.renewal.text.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every defect of a pack is told with its place and what was expected. A folder of {@code
 * broken-packs} holds the files in which a pack with one defect differs from {@code sound}, and
 * what is said about it.
 */
class PackCheckTest {
  private static final String SOUND = "sound";
  private static final String EXPECTED = "expected.txt";

  static List<String> defects() throws IOException {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("defects")
  void everyDefectIsTold(String defect) throws IOException {
    String actual =
        PackCheck.problems(files(defect)).stream()
            .map(problem -> problem.in(Language.ZH) + "\n" + problem.in(Language.EN) + "\n")
            .collect(Collectors.joining());
    Path expected = root().resolve(defect).resolve(EXPECTED);
    if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
      Files.writeString(root().resolve(defect).resolve("actual.txt"), actual);
    }
    assertEquals(Files.readString(expected), actual);
  }

  @Test
  void onlyTheSoundPackIsSound() throws IOException {
    assertTrue(defects().size() > 70);
    for (String defect : defects()) {
      assertEquals(defect.equals(SOUND), PackCheck.problems(files(defect)).isEmpty(), defect);
    }
  }

  @Test
  void everyProblemHasAPlace() throws IOException {
    for (String defect : defects()) {
      for (PackProblem problem : PackCheck.problems(files(defect))) {
        boolean wholeFile = List.of("missing-file", "quoted-cell-not-closed").contains(defect);
        assertEquals(!wholeFile, problem.position().isPresent(), defect);
      }
    }
  }

  @Test
  void aValidatorTellsOfAllRules() throws IOException {
    Standard standard = PackReader.read(files("errors-of-several-rules"));
    InvalidStandardException error =
        assertThrows(InvalidStandardException.class, () -> StandardValidator.of(standard));
    assertEquals(
        List.of("R", "R2"),
        error.problems().stream().flatMap(problem -> problem.rule().stream()).toList());
    assertEquals("sound", error.pack());
    assertTrue(error.text().zh().contains("是否应为“name”"), error.text().zh());
    assertTrue(String.valueOf(error.getMessage()).contains("did you mean \"name\"?"));
  }

  @Test
  void aReaderTellsInBothLanguages() {
    InvalidPackException error =
        assertThrows(InvalidPackException.class, () -> PackReader.read(files("unknown-severity")));
    assertEquals(1, error.problems().size());
    assertTrue(error.text().zh().contains("severity 代码“fatal”不存在"), error.text().zh());
    assertTrue(error.text().en().contains("there is no code of severity \"fatal\""));
  }

  @Test
  void aStandardWithoutFilesIsCheckedToo() throws IOException {
    Standard standard = PackReader.read(files("unknown-path"));
    List<PackProblem> problems = PackCheck.problems(standard);
    assertEquals(1, problems.size());
    assertEquals("/rules/0", problems.get(0).pointer());
    assertFalse(problems.get(0).position().isPresent());
  }

  @Test
  void ourOwnPacksAreSound() {
    assertEquals(List.of(), PackCheck.problems(CorePack.standard()));
    assertEquals(List.of(), PackCheck.problems(Vocabulary.standard()));
  }

  /** The files of a defect, and those of the sound pack where it has none. */
  private static PackFiles files(String defect) {
    PackFiles own = PackFiles.of(root().resolve(defect));
    PackFiles sound = PackFiles.of(root().resolve(SOUND));
    return name -> {
      var found = own.read(name);
      return found.isPresent() ? found : sound.read(name);
    };
  }

  private static Path root() {
    try {
      return Path.of(
          Objects.requireNonNull(PackCheckTest.class.getResource("/broken-packs")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
