package dev.renewal.standards;

import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import dev.renewal.standards.internal.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads packs from folders and wherever else they are kept, and says where one is broken. */
final class PackFolders {
  private static final String STANDARD = PackReader.STANDARD;

  /** A pack lies in {@code id/version}. */
  private static final int DEPTH = 2;

  private PackFolders() {}

  /**
   * The folders of packs: the folder itself, or those in {@code id/version} or {@code id} below it.
   *
   * @throws InvalidPackException if there is none
   * @throws IOException if the folder cannot be read
   */
  static List<Path> all(Path folder) throws IOException {
    List<Path> packs;
    try (Stream<Path> below = Files.walk(folder, DEPTH)) {
      packs = below.filter(it -> Files.isRegularFile(it.resolve(STANDARD))).sorted().toList();
    }
    if (packs.isEmpty()) {
      throw missing(folder);
    }
    return packs;
  }

  /**
   * The pack of a folder.
   *
   * @throws InvalidPackException if it has no {@code standard.json}, or it is broken
   * @throws IOException if a file cannot be read
   */
  static Standard one(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(STANDARD))) {
      throw missing(folder);
    }
    return read(PackFiles.of(folder), folder + "/");
  }

  /** Reads a pack; what is wrong with it names the place where it is kept. */
  static Standard read(PackFiles files, String place) throws IOException {
    try {
      return PackReader.read(files);
    } catch (InvalidPackException broken) {
      throw new InvalidPackException(
          broken.problems().stream().map(problem -> within(place, problem)).toList());
    }
  }

  private static PackProblem within(String place, PackProblem problem) {
    return new PackProblem(
        place + problem.file(),
        problem.pointer(),
        problem.position(),
        problem.rule(),
        problem.message());
  }

  private static InvalidPackException missing(Path folder) {
    return new InvalidPackException(
        List.of(
            new PackProblem(
                folder + "/" + STANDARD,
                "",
                Optional.empty(),
                Optional.empty(),
                Sentences.text("catalogue.no-pack"))));
  }
}
