package dev.renewal.samples.junit;

import dev.renewal.samples.kit.SampleRecipe;
import dev.renewal.samples.manifest.SampleForm;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The samples that were given to the methods of a test, or of a class of tests. */
final class GivenSamples {
  private static final String KEY = "given";

  private final List<SampleReplay> replays = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();

  private GivenSamples() {}

  /** Those of a context itself, not of the ones around it. */
  static GivenSamples of(ExtensionContext context) {
    return context
        .getStore(ExtensionContext.Namespace.create(GivenSamples.class, context.getUniqueId()))
        .getOrComputeIfAbsent(KEY, unused -> new GivenSamples(), GivenSamples.class);
  }

  /** Notes a sample. */
  synchronized void add(String parameter, SampleRecipe recipe) {
    replays.add(new SampleReplay(parameter, recipe.replay()));
  }

  /** The lines that tell how to get the samples again. */
  synchronized List<SampleReplay> replays() {
    return List.copyOf(replays);
  }

  /** Writes a sample to a file that is there until the test has ended. */
  synchronized Path file(SampleRecipe recipe, SampleForm form) {
    try {
      Path folder = Files.createTempDirectory("renewal-sample");
      folders.add(folder);
      Path file = folder.resolve("sample" + form.ending());
      try (OutputStream output = Files.newOutputStream(file)) {
        recipe.write(output, form);
      }
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Deletes the files; one that is still in use is left to the end of the process. */
  synchronized void delete() {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(GivenSamples::delete);
      } catch (IOException gone) {
        folder.toFile().deleteOnExit();
      }
    }
    folders.clear();
  }

  private static void delete(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
