package dev.renewal.check;

import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The test-only pack {@code vocabulary}, which uses every word of the rule language. */
final class Vocabulary {
  private static final Standard STANDARD = read();

  private Vocabulary() {}

  /** The pack. */
  static Standard standard() {
    return STANDARD;
  }

  /** The folder of the cases, one folder a rule. */
  static Path cases() {
    return resource("/cases/vocabulary");
  }

  private static Standard read() {
    try {
      return PackReader.read(PackFiles.of(resource("/dev/renewal/standards/vocabulary/1.0.0")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          java.util.Objects.requireNonNull(Vocabulary.class.getResource(name), name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
