package dev.renewal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a pack, wherever they are kept. */
public interface PackFiles {

  /**
   * Reads one file.
   *
   * @param name its name within the pack, such as {@code codelists/renewal-category.csv}
   * @return its bytes, or empty if there is no such file
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> read(String name) throws IOException;

  /**
   * The files of a folder.
   *
   * @param folder the folder that holds {@code standard.json}
   * @return its files
   */
  static PackFiles of(Path folder) {
    return name -> {
      try {
        return Optional.of(Files.readAllBytes(folder.resolve(name)));
      } catch (NoSuchFileException absent) {
        return Optional.empty();
      }
    };
  }
}
