package dev.renewal.standards.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cases of one rule: {@code conforming.json}, one or more {@code violating….json} named by
 * their defect, and {@code expected.json} with the findings of each violating case.
 *
 * @param pack the id of the pack
 * @param rule the id of the rule
 * @param folder where its cases are
 */
record CaseFolder(String pack, String rule, Path folder) {

  static List<CaseFolder> of(PackFiles pack) {
    URL root = CaseFolder.class.getResource("/cases/" + pack.id());
    if (root == null) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(Path.of(root.toURI()))) {
      return folders
          .sorted()
          .map(folder -> new CaseFolder(pack.id(), folder.getFileName().toString(), folder))
          .toList();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    } catch (URISyntaxException error) {
      throw new IllegalStateException(error);
    }
  }

  Path conforming() {
    return folder.resolve("conforming.json");
  }

  /** The violating cases, file name to file. */
  Map<String, Path> violating() {
    Map<String, Path> cases = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("violating"))
          .forEach(file -> cases.put(file.getFileName().toString(), file));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return cases;
  }

  /** The findings that each violating case must have: file name to rule and pointer. */
  JsonNode expected() {
    try {
      return new JsonMapper().readTree(folder.resolve("expected.json").toFile());
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  @Override
  public String toString() {
    return pack + "/" + rule;
  }
}
