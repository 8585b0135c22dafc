package dev.renewal.quickstart.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code examples/data}. */
final class ExampleData {
  static final Path FOLDER = Path.of("..", "data");
  static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private ExampleData() {}

  /** The tree of a JSON file. */
  static JsonNode tree(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }

  /** The datasets of a folder, in the order of their names. */
  static List<Path> datasets(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith("json"))
          .filter(file -> !file.endsWith("expected.json"))
          .sorted()
          .toList();
    }
  }
}
