package dev.renewal.quickstart.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The published sources and the fact table, which are not part of the project: a folder {@code
 * shared} beside it, or the one that the system property {@code renewal.shared} names.
 */
final class SharedFiles {
  private static final String PROPERTY = "renewal.shared";

  private SharedFiles() {}

  /** The text of a file; skips the test, with a notice, where there is none. */
  static String text(String name) throws IOException {
    Optional<Path> file = folder().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    assumeTrue(
        file.isPresent(),
        () -> "skipped: " + name + " is not here; name its folder by -D" + PROPERTY);
    return Files.readString(file.orElseThrow());
  }

  private static Optional<Path> folder() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path shared = folder.resolveSibling("shared");
      if (Files.isDirectory(shared.resolve("sources"))) {
        return Optional.of(shared);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }
}
