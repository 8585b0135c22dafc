package dev.renewal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
   * The files of a folder; a name that leads out of it is that of no file.
   *
   * @param folder the folder that holds {@code standard.json}
   * @return its files
   */
  static PackFiles of(Path folder) {
    Path root = folder.normalize();
    return name -> {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Files.readAllBytes(file));
      } catch (NoSuchFileException absent) {
        return Optional.empty();
      }
    };
  }

  /**
   * Files kept as resources of a jar.
   *
   * <pre>{@code
   * PackFiles.of("my-standard/1.0.0/", MyPacks.class::getResourceAsStream)
   * }</pre>
   *
   * @param folder what goes before each name, up to and with the last slash
   * @param open opens a resource, null if there is none; a class of the jar itself does
   * @return the files
   */
  static PackFiles of(String folder, Function<String, @Nullable InputStream> open) {
    return name -> {
      try (InputStream file = open.apply(folder + name)) {
        return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
      }
    };
  }
}
