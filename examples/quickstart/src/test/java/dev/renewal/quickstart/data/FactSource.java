package dev.renewal.quickstart.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A source document, and the example that holds what it says.
 *
 * @param id its id, with which the quotes of the example begin
 * @param prefix how its rows in the fact table begin
 * @param file the example in {@code facts/}
 * @param text its text among the shared files
 */
record FactSource(String id, String prefix, String file, String text) {
  static final Path FACTS = ExampleData.FOLDER.resolve("facts");

  /** A row of the fact table and where the example holds it, or why it does not. */
  record Row(String id, List<String> pointers, String reasonZh, String reasonEn) {

    private static Row of(String line) {
      String[] cells = line.split("\t", -1);
      List<String> pointers = cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" "));
      return new Row(cells[0], pointers, cells[2], cells[3]);
    }
  }

  /** The example. */
  JsonNode dataset() throws IOException {
    return ExampleData.tree(FACTS.resolve(file));
  }

  /** The rows of the source in {@code rows.tsv}. */
  List<Row> rows() throws IOException {
    return Files.readAllLines(FACTS.resolve("rows.tsv")).stream()
        .filter(line -> line.startsWith(prefix))
        .map(Row::of)
        .toList();
  }

  /** The rows of the source in the fact table, by row id. */
  Map<String, String[]> facts() throws IOException {
    return SharedFiles.text("facts/source-facts.tsv")
        .lines()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(cells -> cells[0], Function.identity()));
  }

  @Override
  public String toString() {
    return file;
  }
}
