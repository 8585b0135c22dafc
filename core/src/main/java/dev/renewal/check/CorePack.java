package dev.renewal.check;

import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The built-in pack {@code core}: sums, ledgers and orders of dates that hold for any dataset, and
 * the code lists that several packs share.
 */
public final class CorePack {
  private static final String FOLDER = "/dev/renewal/standards/core/1.0.0/";
  private static final Standard STANDARD = read();

  private CorePack() {}

  /** The pack. */
  public static Standard standard() {
    return STANDARD;
  }

  private static Standard read() {
    PackFiles files =
        name -> {
          try (InputStream file = CorePack.class.getResourceAsStream(FOLDER + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
          }
        };
    try {
      return PackReader.read(files);
    } catch (IOException broken) {
      throw new UncheckedIOException("the core pack cannot be read", broken);
    }
  }
}
