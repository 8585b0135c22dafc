package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a committed file, and writes what it was beside that file if they differ. */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "renewal", "cli");

  private Golden() {}

  /** Holds text to the file {@code name}, {@code text/report_zh.txt}. */
  public static void assertMatches(String name, String text) throws IOException {
    Path expected = FOLDER.resolve(name);
    Path actual = FOLDER.resolve(name.replaceFirst("(\\.[a-z]+)$", ".actual$1"));
    String wanted =
        Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "";
    if (wanted.equals(text)) {
      Files.deleteIfExists(actual);
    } else {
      Files.createDirectories(actual.getParent());
      Files.writeString(actual, text, StandardCharsets.UTF_8);
    }
    assertEquals(wanted, text, () -> "differs from " + expected + "; see " + actual);
  }
}
