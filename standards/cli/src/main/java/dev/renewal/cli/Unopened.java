package dev.renewal.cli;

import dev.renewal.cli.text.Words;
import dev.renewal.text.LocalText;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Says why a file could not be opened, without the names of Java's exceptions. */
final class Unopened {

  private Unopened() {}

  /** The reason in both languages. */
  static LocalText reason(Exception cause) {
    if (cause instanceof NoSuchFileException) {
      return Words.bundle().text("file.missing");
    }
    if (cause instanceof AccessDeniedException) {
      return Words.bundle().text("file.denied");
    }
    if (cause instanceof InvalidPathException) {
      return Words.bundle().text("file.bad-name");
    }
    return Words.bundle()
        .format("file.other", Map.of("reason", String.valueOf(cause.getMessage())));
  }
}
