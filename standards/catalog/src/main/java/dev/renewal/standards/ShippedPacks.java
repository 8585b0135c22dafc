package dev.renewal.standards;

import dev.renewal.pack.PackFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs within this jar, as {@code index.txt} lists them. */
final class ShippedPacks implements PackProvider {
  private static final String FOLDER = "/dev/renewal/standards/";

  @Override
  public List<PackFiles> packs() {
    return lines("index.txt").stream()
        .map(line -> FOLDER + line.replace(' ', '/') + "/")
        .map(folder -> PackFiles.of(folder, ShippedPacks.class::getResourceAsStream))
        .toList();
  }

  /** The lines of a list beside the packs, without comments. */
  static List<String> lines(String file) {
    return rows(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The lines of a file beside the packs, as they stand. */
  static List<String> rows(String file) {
    try (InputStream list = ShippedPacks.class.getResourceAsStream(FOLDER + file)) {
      if (list == null) {
        throw new IllegalStateException(file + " is missing from the jar of the standards");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " cannot be read", broken);
    }
  }
}
