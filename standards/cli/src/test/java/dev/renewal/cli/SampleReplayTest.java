package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.samples.kit.SampleRecipe;
import dev.renewal.samples.manifest.SampleForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The command gives the very sample whose test failed, when it is asked as the failure says. */
class SampleReplayTest {

  @TempDir Path folder;

  static Stream<Arguments> recipes() {
    return Stream.of(
        Arguments.of("minimal", SampleRecipe.ofProfile("minimal").withSeed(42)),
        Arguments.of("typical", SampleRecipe.ofProfile("typical").withCount(3).withSeed(-1)),
        Arguments.of("conforming", SampleRecipe.ofStandard("cn-complete-community-2020")),
        Arguments.of("CC-0", SampleRecipe.breaking("CC-0").withSeed(7)));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void theOptionsOfTheReplayLineGiveTheSameBytes(String file, SampleRecipe recipe)
      throws IOException {
    for (SampleForm form : SampleForm.values()) {
      String output = folder.resolve(form.name()).toString();
      List<String> args = new ArrayList<>(List.of("sample"));
      args.addAll(List.of(recipe.toString().split(" ")));
      args.addAll(List.of("--format", form.ending().substring(1), "-o", output));
      CommandRun run = CommandRun.of(args.toArray(String[]::new));
      assertEquals(0, run.status(), run.err());
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      recipe.write(expected, form);
      assertArrayEquals(
          expected.toByteArray(), Files.readAllBytes(Path.of(output, file + form.ending())));
    }
  }
}
