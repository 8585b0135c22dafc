package dev.renewal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that a reader sees the old one or the whole new one, never a part. */
final class OutputFile {

  /** What is written. */
  interface Content {
    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes a file by writing another one beside it and moving that into its place. What is no
   * regular file, such as a device, is written to as it is.
   *
   * @throws CommandException if the file cannot be written
   */
  static void write(String name, Content content) {
    try {
      Path given = Path.of(name).toAbsolutePath();
      Path file = Files.exists(given) ? given.toRealPath() : given;
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
      } else {
        replace(file, content);
      }
    } catch (IOException | InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-written", "file", name, "reason", Unopened.reason(e));
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path draft =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      fill(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path file, Content content, OpenOption... options) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      content.writeTo(out);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
