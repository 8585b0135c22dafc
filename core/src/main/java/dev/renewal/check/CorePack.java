package dev.renewal.check;

import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;

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
    try {
      return PackReader.read(PackFiles.of(FOLDER, CorePack.class::getResourceAsStream));
    } catch (IOException broken) {
      throw new UncheckedIOException("the core pack cannot be read", broken);
    }
  }
}
