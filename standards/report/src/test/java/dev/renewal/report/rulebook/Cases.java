package dev.renewal.report.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The cases of the catalogue as examples: the conforming one, and what a violating one changes. */
final class Cases {
  private static final Path FOLDER = Path.of("..", "catalog", "src", "test", "resources", "cases");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST = 100;

  private Cases() {}

  static Map<String, RuleExample> of(Standard standard) {
    Map<String, RuleExample> examples = new LinkedHashMap<>();
    for (Rule rule : standard.rules()) {
      examples.put(rule.id(), example(FOLDER.resolve(standard.id()).resolve(rule.id())));
    }
    return examples;
  }

  private static RuleExample example(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Path violating =
          files
              .filter(file -> file.getFileName().toString().startsWith("violating"))
              .sorted()
              .findFirst()
              .orElseThrow();
      return between(
          MAPPER.readTree(folder.resolve("conforming.json").toFile()),
          MAPPER.readTree(violating.toFile()));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  static RuleExample between(JsonNode passing, JsonNode failing) {
    List<RuleExample.Change> changes = new ArrayList<>();
    collect("", passing, failing, changes);
    return new RuleExample(changes);
  }

  private static void collect(
      String pointer, JsonNode passing, JsonNode failing, List<RuleExample.Change> changes) {
    if (passing.equals(failing)) {
      return;
    }
    boolean objects = passing.isObject() && failing.isObject();
    boolean arrays = passing.isArray() && failing.isArray();
    if (!objects && !(arrays && passing.size() == failing.size())) {
      changes.add(new RuleExample.Change(pointer, show(passing), show(failing)));
      return;
    }
    for (String name : names(passing, failing)) {
      collect(
          pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
          member(passing, name),
          member(failing, name),
          changes);
    }
  }

  private static Set<String> names(JsonNode passing, JsonNode failing) {
    Set<String> names = new TreeSet<>();
    if (passing.isArray()) {
      for (int at = 0; at < passing.size(); at++) {
        names.add(String.valueOf(at));
      }
    } else {
      passing.fieldNames().forEachRemaining(names::add);
      failing.fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private static JsonNode member(JsonNode owner, String name) {
    return owner.isArray() ? owner.path(Integer.parseInt(name)) : owner.path(name);
  }

  private static String show(JsonNode node) {
    if (node.isMissingNode()) {
      return "";
    }
    String json = node.toString();
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
  }
}
