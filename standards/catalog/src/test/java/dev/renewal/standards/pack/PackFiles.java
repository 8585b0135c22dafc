package dev.renewal.standards.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a shipped pack, read without the engine, so that an error of the engine's own reader
 * cannot hide an error of the data.
 *
 * @param id the id of the pack
 * @param version its version
 * @param standard its {@code standard.json}
 */
record PackFiles(String id, String version, JsonNode standard) {
  static final PackFiles TOWNSCAPE_TOWN = of("townscape-town", "1.1.0");

  static List<PackFiles> all() {
    try {
      return text("/dev/renewal/standards/index.txt")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .map(entry -> of(entry[0], entry[1]))
          .toList();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** The last version of each pack. */
  static List<PackFiles> newest() {
    Map<String, PackFiles> newest = new LinkedHashMap<>();
    all().forEach(pack -> newest.put(pack.id(), pack));
    return List.copyOf(newest.values());
  }

  boolean isNewest() {
    return newest().contains(this);
  }

  private static PackFiles of(String id, String version) {
    try {
      return new PackFiles(
          id, version, new JsonMapper().readTree(text(folder(id, version) + "standard.json")));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static String folder(String id, String version) {
    return "/dev/renewal/standards/" + id + "/" + version + "/";
  }

  private static String text(String resource) throws IOException {
    try (InputStream stream = PackFiles.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  List<JsonNode> clauses() {
    return elements(standard.path("clauses"));
  }

  List<JsonNode> rules() {
    return elements(standard.path("rules"));
  }

  List<JsonNode> audits() {
    return elements(standard.path("audits"));
  }

  /** Whether the pack is drawn from general knowledge, so that it has nothing to quote. */
  boolean isUnverified() {
    return standard.path("status").asText().equals("unverified");
  }

  List<JsonNode> scorecards() {
    return elements(standard.path("scorecards"));
  }

  List<JsonNode> parameters() {
    return elements(standard.path("parameters"));
  }

  List<JsonNode> codelists() {
    return elements(standard.path("codelists"));
  }

  JsonNode clause(String clause) {
    return clauses().stream()
        .filter(node -> node.path("id").asText().equals(clause))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " has no clause " + clause));
  }

  /** The clauses that a rule or code list cites, in the order it cites them. */
  List<JsonNode> cited(JsonNode citing) {
    JsonNode clause = citing.path("clause");
    List<JsonNode> clauses = new ArrayList<>();
    if (clause.isTextual()) {
      clauses.add(clause(clause.asText()));
    }
    clause.elements().forEachRemaining(each -> clauses.add(clause(each.asText())));
    return clauses;
  }

  /** The rows of a code list, column to cell; an empty cell is left out. */
  List<Map<String, String>> rows(JsonNode codelist) {
    List<String> lines;
    try {
      lines =
          text(folder(id, version) + "codelists/" + codelist.path("file").asText())
              .lines()
              .toList();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    List<String> columns = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            codelist.path("id").asText() + ": " + columns.size() + " cells expected: " + line);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int at = 0; at < cells.size(); at++) {
        if (!cells.get(at).isEmpty()) {
          row.put(columns.get(at), cells.get(at));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** The messages of a language, key to text. */
  Map<String, String> messages(String language) {
    Map<String, String> messages = new LinkedHashMap<>();
    try {
      text(folder(id, version) + "messages_" + language + ".txt")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                int sign = line.indexOf(" = ");
                messages.put(line.substring(0, sign), line.substring(sign + 3));
              });
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return messages;
  }

  static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.elements().forEachRemaining(elements::add);
    return elements;
  }

  @Override
  public String toString() {
    return id + "@" + version;
  }
}
