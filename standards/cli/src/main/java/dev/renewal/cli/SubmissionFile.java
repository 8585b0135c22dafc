package dev.renewal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file named on the command line, {@code -} for standard input. */
final class SubmissionFile {

  private static final String STANDARD_INPUT = "-";

  private final String name;
  private final InputStream in;

  SubmissionFile(String name, Terminal terminal) {
    this.name = name;
    this.in = terminal.in();
  }

  /** The name as given. */
  String name() {
    return name;
  }

  /** Whether it is standard input. */
  boolean isStandardInput() {
    return isStandardInput(name);
  }

  /** Whether a name is that of standard input. */
  static boolean isStandardInput(String name) {
    return name.equals(STANDARD_INPUT);
  }

  /** Standard input, which can be read once. */
  InputStream standardInput() {
    return in;
  }

  /**
   * The path of the file.
   *
   * @throws CommandException if it cannot be opened for reading
   */
  Path path() {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw CommandException.unreadable("file.folder", "file", name);
      }
      try (InputStream probe = Files.newInputStream(path)) {
        probe.read();
      }
      return path;
    } catch (IOException | InvalidPathException e) {
      throw CommandException.unreadable(
          "file.not-opened", "file", name, "reason", Unopened.reason(e));
    }
  }

  /**
   * The path of the file, or of a folder of sheets.
   *
   * @throws CommandException if it cannot be opened for reading
   */
  Path pathOrFolder() {
    return isFolder() ? Path.of(name) : path();
  }

  /** Whether it is a folder. */
  boolean isFolder() {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /**
   * All bytes of the file or of standard input.
   *
   * @throws CommandException if it cannot be opened for reading
   */
  byte[] bytes() {
    try {
      return isStandardInput() ? in.readAllBytes() : Files.readAllBytes(path());
    } catch (IOException e) {
      throw CommandException.unreadable(
          "file.not-opened", "file", name, "reason", Unopened.reason(e));
    }
  }
}
