package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The members of one JSON object of a pack; tells what is missing, unknown or of a wrong type. */
final class Members {
  private final JsonTree tree;
  private final Problems problems;
  private final Set<String> known = new TreeSet<>();

  Members(JsonTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
    if (tree.kind() != JsonTree.Kind.OBJECT) {
      problems.add(tree, "expected an object");
    }
  }

  JsonTree tree() {
    return tree;
  }

  Optional<JsonTree> optional(String name) {
    known.add(name);
    return tree.get(name);
  }

  Optional<JsonTree> required(String name) {
    Optional<JsonTree> member = optional(name);
    if (member.isEmpty()) {
      problems.add(tree, "'" + name + "' is missing");
    }
    return member;
  }

  String text(String name) {
    return required(name).map(this::string).orElse("");
  }

  Optional<String> optionalText(String name) {
    return optional(name).map(this::string);
  }

  /** One text or an array of texts. */
  List<String> texts(String name) {
    return optional(name)
        .map(
            member ->
                member.kind() == JsonTree.Kind.ARRAY
                    ? member.elements().stream().map(this::string).toList()
                    : List.of(string(member)))
        .orElse(List.of());
  }

  LocalText localText(String name) {
    return required(name).map(this::localText).orElse(LocalText.same(""));
  }

  private LocalText localText(JsonTree member) {
    Members both = new Members(member, problems);
    LocalText text = new LocalText(both.text("zh"), both.text("en"));
    both.close();
    return text;
  }

  Optional<LocalDate> date(String name) {
    return optional(name).flatMap(member -> parsed(member, LocalDate::parse));
  }

  boolean flag(String name) {
    return optional(name)
        .map(
            member -> {
              if (member.bool().isEmpty()) {
                problems.add(member, "expected true or false");
              }
              return member.bool().orElse(false);
            })
        .orElse(false);
  }

  Optional<Integer> number(String name) {
    return optional(name)
        .flatMap(
            member -> {
              if (member.number().isEmpty()) {
                problems.add(member, "expected a whole number");
                return Optional.empty();
              }
              return parsed(member, Integer::valueOf);
            });
  }

  <T> Optional<T> code(String name, List<T> values, Function<T, String> code) {
    return optional(name).flatMap(member -> code(member, values, code));
  }

  <T> Optional<T> requiredCode(String name, List<T> values, Function<T, String> code) {
    return required(name).flatMap(member -> code(member, values, code));
  }

  private <T> Optional<T> code(JsonTree member, List<T> values, Function<T, String> code) {
    String text = string(member);
    Optional<T> found = values.stream().filter(value -> code.apply(value).equals(text)).findFirst();
    if (found.isEmpty()) {
      problems.add(member, unknown("code", text, values.stream().map(code).toList()));
    }
    return found;
  }

  <T> List<T> list(String name, Function<JsonTree, Optional<T>> element) {
    List<T> found = new ArrayList<>();
    optional(name)
        .ifPresent(
            member -> {
              if (member.kind() != JsonTree.Kind.ARRAY) {
                problems.add(member, "expected an array");
              }
              member.elements().forEach(it -> element.apply(it).ifPresent(found::add));
            });
    return found;
  }

  <T> Optional<T> parsed(JsonTree member, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(member.text()));
    } catch (IllegalArgumentException | DateTimeException error) {
      problems.add(member, String.valueOf(error.getMessage()));
      return Optional.empty();
    }
  }

  private String string(JsonTree member) {
    if (member.kind() != JsonTree.Kind.STRING) {
      problems.add(member, "expected text");
    }
    return member.text();
  }

  /** Reports the members nobody asked for. */
  void close() {
    tree.members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                problems.add(member, unknown("property", name, known));
              }
            });
  }

  static String unknown(String what, String name, Collection<String> known) {
    return "unknown "
        + what
        + " '"
        + name
        + "'"
        + NearestName.of(name, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; known are " + String.join(", ", known));
  }
}
