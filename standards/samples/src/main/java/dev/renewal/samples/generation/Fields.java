package dev.renewal.samples.generation;

import dev.renewal.quantity.Percentage;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.NearestName;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings of a draw, read one by one; what is missing, wrong or unknown is said. */
final class Fields {

  private final JsonTree settings;
  private final ProfileProblems problems;
  private final Set<String> read = new LinkedHashSet<>();
  private boolean sound;

  Fields(JsonTree settings, ProfileProblems problems) {
    this.settings = settings;
    this.problems = problems;
    sound = settings.kind() == JsonTree.Kind.OBJECT;
    if (!sound) {
      problems.add("settings", settings.pointer());
    }
  }

  String pointer() {
    return settings.pointer();
  }

  boolean has(String name) {
    return settings.get(name).isPresent();
  }

  /** The settings that may be left out. */
  Optional<JsonTree> optional(String name) {
    read.add(name);
    return settings.get(name);
  }

  /** A text or number as text; empty, and said, if there is none. */
  String text(String name) {
    return member(name).map(JsonTree::text).orElse("");
  }

  Optional<BigDecimal> number(String name) {
    return member(name).flatMap(value -> number(value));
  }

  private Optional<BigDecimal> number(JsonTree value) {
    try {
      return Optional.of(new BigDecimal(value.text()));
    } catch (NumberFormatException none) {
      fault("number", value.pointer(), value.text());
      return Optional.empty();
    }
  }

  Optional<Percentage> percent(String name) {
    return member(name).flatMap(value -> percent(value));
  }

  private Optional<Percentage> percent(JsonTree value) {
    try {
      return Optional.of(Percentage.parse(value.text()));
    } catch (RuntimeException none) {
      fault("percent", value.pointer(), value.text());
      return Optional.empty();
    }
  }

  /** A text that says something; empty, and said, if there is none. */
  String word(String name) {
    Optional<JsonTree> value = member(name);
    boolean isWord =
        value.filter(it -> it.kind() == JsonTree.Kind.STRING && !it.text().isBlank()).isPresent();
    if (value.isPresent() && !isWord) {
      sound = false;
      problems.add("text", value.get().pointer(), "name", name);
    }
    return isWord ? value.orElseThrow().text() : "";
  }

  /** A list with something in it; empty, and said, if there is none. */
  List<JsonTree> list(String name) {
    Optional<JsonTree> value = member(name);
    List<JsonTree> elements = value.map(JsonTree::elements).orElse(List.of());
    if (value.isPresent() && elements.isEmpty()) {
      sound = false;
      problems.add("list-empty", value.get().pointer(), "name", name);
    }
    return elements;
  }

  /** The value of the record that a setting names. */
  Optional<Scope.Value> value(String name, Scope scope) {
    return member(name).flatMap(value -> value(value, scope));
  }

  Optional<Scope.Value> value(JsonTree name, Scope scope) {
    Optional<Scope.Value> value = named(name, scope, problems);
    sound &= value.isPresent();
    return value;
  }

  /** The value of a name; empty, and said, if there is none. */
  static Optional<Scope.Value> named(JsonTree name, Scope scope, ProfileProblems problems) {
    Optional<Scope.Value> value = scope.find(name.text());
    if (value.isEmpty()) {
      String nearest = NearestName.of(name.text(), scope.names()).orElse("-");
      problems.add("value", name.pointer(), "name", name.text(), "nearest", nearest);
    }
    return value;
  }

  Optional<JsonTree> member(String name) {
    read.add(name);
    Optional<JsonTree> value = settings.get(name);
    if (value.isEmpty() && settings.kind() == JsonTree.Kind.OBJECT) {
      sound = false;
      problems.add("missing", settings.pointer(), "name", name);
    }
    return value;
  }

  private void fault(String key, String pointer, String value) {
    sound = false;
    problems.add(key, pointer, "value", value);
  }

  /** Whether everything was there and nothing else is. */
  boolean end() {
    for (String name : settings.members().keySet()) {
      if (!read.contains(name)) {
        sound = false;
        problems.add(
            "unknown",
            settings.pointer() + "/" + JsonTree.escape(name),
            "name",
            name,
            "known",
            String.join(", ", read));
      }
    }
    return sound;
  }
}
