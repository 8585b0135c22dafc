package dev.renewal.standards;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The small packs of several versions in the test resources. */
public final class TestPacks {
  private TestPacks() {}

  /** The folder that holds them, or one of them. */
  public static Path folder(String... names) {
    try {
      Path root = Path.of(Objects.requireNonNull(TestPacks.class.getResource("/packs")).toURI());
      return root.resolve(Path.of("", names));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A catalogue of nothing else. */
  public static Catalogue catalogue() throws IOException {
    return Catalogue.builder().folder(folder()).build();
  }
}
