package dev.renewal.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented town's submission in the application stage, whole or with one defect. */
final class Submission {

  private static final Path CONFORMING =
      Path.of("..", "catalog", "src", "test", "resources", "cases")
          .resolve("townscape-town/TT-3.1-1/conforming.json");

  private Submission() {}

  /** The submission that conforms. */
  static String conforming() throws IOException {
    return Files.readString(CONFORMING, StandardCharsets.UTF_8);
  }

  /** The dossier is compiled before the entity is designated: one rule fails. */
  static String datesOutOfOrder() throws IOException {
    return with("\"2023-04-01\"", "\"2023-02-28\"");
  }

  /** The submission with some of its text replaced. */
  static String with(String text, String replacement) throws IOException {
    String json = conforming();
    assertTrue(json.contains(text), text);
    return json.replace(text, replacement);
  }

  /** The submission in a file. */
  static String file(Path folder, String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json, StandardCharsets.UTF_8).toString();
  }
}
