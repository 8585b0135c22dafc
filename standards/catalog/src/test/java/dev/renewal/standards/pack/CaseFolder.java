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
 * their defect, and {@code expected.json} with the findings of each violating case. They lie in
 * {@code cases/ID}; what an older version of the pack judges otherwise, in {@code
 * cases/ID@VERSION}.
 *
 * @param pack the id of the pack
 * @param version the version of the pack
 * @param rule the id of the rule
 * @param folder where its cases are
 */
record CaseFolder(String pack, String version, String rule, Path folder) {

  static List<CaseFolder> of(PackFiles pack) {
    Map<String, Path> all = folders(pack.id());
    if (!pack.isNewest()) {
      all.keySet().retainAll(pack.rules().stream().map(it -> it.path("id").asText()).toList());
      all.putAll(folders(pack.toString()));
    }
    return all.entrySet().stream()
        .map(it -> new CaseFolder(pack.id(), pack.version(), it.getKey(), it.getValue()))
        .toList();
  }

  private static Map<String, Path> folders(String name) {
    Map<String, Path> all = new TreeMap<>();
    URL root = CaseFolder.class.getResource("/cases/" + name);
    if (root == null) {
      return all;
    }
    try (Stream<Path> folders = Files.list(Path.of(root.toURI()))) {
      folders.forEach(folder -> all.put(folder.getFileName().toString(), folder));
      return all;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    } catch (URISyntaxException error) {
      throw new IllegalStateException(error);
    }
  }

  boolean isOf(PackFiles files) {
    return files.id().equals(pack) && files.version().equals(version);
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
    return pack + "@" + version + "/" + rule;
  }
}
