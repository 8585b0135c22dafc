package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
    if (!isObject()) {
      expected(tree, "object");
    }
  }

  /** Tells whether it is an object at all. */
  boolean isObject() {
    return tree.kind() == JsonTree.Kind.OBJECT;
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
    if (member.isEmpty() && isObject()) {
      problems.add(tree, "missing", "name", name);
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
    return optional(name).flatMap(member -> parsed(member, "date", LocalDate::parse));
  }

  boolean flag(String name) {
    return optional(name)
        .map(
            member -> {
              if (member.bool().isEmpty()) {
                expected(member, "flag");
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
                expected(member, "whole-number");
                return Optional.empty();
              }
              return parsed(member, "whole-number", Integer::valueOf);
            });
  }

  <T> Optional<T> code(String name, List<T> values, Function<T, String> code) {
    return optional(name).flatMap(member -> code(name, member, values, code));
  }

  <T> Optional<T> requiredCode(String name, List<T> values, Function<T, String> code) {
    return required(name).flatMap(member -> code(name, member, values, code));
  }

  private <T> Optional<T> code(
      String name, JsonTree member, List<T> values, Function<T, String> code) {
    String text = string(member);
    Optional<T> found = values.stream().filter(value -> code.apply(value).equals(text)).findFirst();
    if (found.isEmpty() && member.kind() == JsonTree.Kind.STRING) {
      LocalText what = Says.text("what.code-of", "name", name);
      problems.add(member, Says.unknown(what, text, values.stream().map(code).toList()));
    }
    return found;
  }

  <T> List<T> list(String name, Function<JsonTree, Optional<T>> element) {
    List<T> found = new ArrayList<>();
    optional(name)
        .ifPresent(
            member -> {
              if (member.kind() != JsonTree.Kind.ARRAY) {
                expected(member, "array");
              }
              member.elements().forEach(it -> element.apply(it).ifPresent(found::add));
            });
    return found;
  }

  /**
   * Parses a member.
   *
   * @param what the key of what it should be
   */
  <T> Optional<T> parsed(JsonTree member, String what, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(member.text()));
    } catch (IllegalArgumentException | DateTimeException error) {
      problems.add(member, "not-a", "text", member.text(), "expected", Says.text(what));
      return Optional.empty();
    }
  }

  private String string(JsonTree member) {
    if (member.kind() != JsonTree.Kind.STRING) {
      expected(member, "text");
    }
    return member.text();
  }

  private void expected(JsonTree at, String what) {
    problems.add(at, "expected", "expected", Says.text(what));
  }

  /** Reports the members nobody asked for. */
  void close() {
    tree.members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                problems.add(member, Says.unknown("property", name, known));
              }
            });
  }
}
