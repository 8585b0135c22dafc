package dev.renewal.cli;

import dev.renewal.samples.manifest.Manifest;
import dev.renewal.samples.manifest.ManifestJson;
import dev.renewal.samples.manifest.SampleFiles;
import dev.renewal.sheets.Unheld;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that samples are written to. Each file appears as a whole, and the manifest last: a
 * folder with a manifest has all that it names.
 */
final class SampleFolder {
  private static final String MANIFEST = "manifest.json";

  private final Path path;

  private SampleFolder(Path path) {
    this.path = path;
  }

  /**
   * A folder, made if it is not there.
   *
   * @param name its path
   * @param force whether files in it may be replaced
   * @throws CommandException if it is no folder, or has files and may not be written to
   */
  static SampleFolder open(String name, boolean force) {
    try {
      Path path = Path.of(name);
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw CommandException.usage("sample.no-folder", "folder", name);
      }
      Files.createDirectories(path);
      if (!force && hasFiles(path)) {
        throw CommandException.usage("sample.not-empty", "folder", name);
      }
      Files.deleteIfExists(path.resolve(MANIFEST));
      return new SampleFolder(path);
    } catch (IOException | InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-written", "file", name, "reason", Unopened.reason(e));
    }
  }

  private static boolean hasFiles(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isPresent();
    }
  }

  /**
   * Writes a file.
   *
   * @return the SHA-256 of its bytes, in hexadecimal
   */
  String write(String file, OutputFile.Content content) {
    MessageDigest digest = sha256();
    OutputFile.write(
        path.resolve(file).toString(),
        out -> {
          DigestOutputStream counted = new DigestOutputStream(out, digest);
          content.writeTo(counted);
          counted.flush();
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What is written into a folder. */
  interface FolderContent {
    /**
     * Writes all of it.
     *
     * @return what the files cannot hold
     */
    List<Unheld> writeTo(Path folder) throws IOException;
  }

  /**
   * Writes a folder of CSV files: beside its place, and then moves it there.
   *
   * @throws CommandException if it cannot be written, or takes the place of something else
   */
  SampleSheets.Written writeFolder(String name, FolderContent content) {
    Path folder = path.resolve(name);
    Path draft = beside(name, "new");
    Path old = beside(name, "old");
    try {
      List<Unheld> unheld = content.writeTo(draft);
      if (!unheld.isEmpty()) {
        return new SampleSheets.Written(Optional.empty(), unheld);
      }
      String digest = SampleFiles.sha256OfFolder(draft);
      if (Files.exists(folder)) {
        requireSheets(folder);
        Files.move(folder, old);
      }
      putInPlace(draft, folder, old);
      return new SampleSheets.Written(Optional.of(digest), List.of());
    } catch (IOException | InvalidPathException failure) {
      throw CommandException.unreadable(
          "file.not-written", "file", folder, "reason", Unopened.reason(failure));
    } finally {
      deleteSheets(draft);
      deleteSheets(old);
    }
  }

  /** Moves a draft to its place; if that fails, what was there before is put back. */
  private static void putInPlace(Path draft, Path folder, Path old) throws IOException {
    try {
      Files.move(draft, folder);
    } catch (IOException failure) {
      if (Files.exists(old)) {
        Files.move(old, folder);
      }
      throw failure;
    }
  }

  private Path beside(String name, String what) {
    return path.resolve("." + name + "." + ProcessHandle.current().pid() + "." + what);
  }

  /** Only a folder of CSV files is replaced; whatever else is there may be dear to somebody. */
  private static void requireSheets(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw CommandException.usage("sample.no-sheets", "folder", folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (!files.allMatch(it -> Files.isRegularFile(it) && it.toString().endsWith(".csv"))) {
        throw CommandException.usage("sample.no-sheets", "folder", folder);
      }
    }
  }

  private static void deleteSheets(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException left) {
      throw CommandException.unreadable(
          "file.not-written", "file", folder, "reason", Unopened.reason(left));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Writes the manifest, after all files. */
  void finish(Manifest manifest) {
    write(MANIFEST, out -> ManifestJson.write(manifest, out));
  }
}
