package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.util.List;
import java.util.Optional;

/** The kinds that an object can be of, each told by a member of that name: exactly one. */
final class Kinds {
  private final Problems problems;
  private final List<String> names;

  Kinds(Problems problems, String... names) {
    this.problems = problems;
    this.names = List.of(names);
  }

  /** The kind of an object; empty, and a problem, if it has none or several. */
  Optional<String> of(Members members) {
    if (!members.isObject()) {
      return Optional.empty();
    }
    List<String> found = names.stream().filter(name -> members.optional(name).isPresent()).toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      problems.add(members.tree(), "no-kind", "kinds", joined(names), "hint", hint(members));
    } else {
      problems.add(members.tree(), "two-kinds", "kinds", joined(found));
    }
    return Optional.empty();
  }

  private LocalText hint(Members members) {
    return members.tree().members().keySet().stream()
        .flatMap(name -> NearestName.of(name, names).stream())
        .findFirst()
        .map(near -> Says.text("hint.near", "near", near))
        .orElse(LocalText.same(""));
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
