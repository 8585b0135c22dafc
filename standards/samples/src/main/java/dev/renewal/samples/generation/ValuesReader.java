package dev.renewal.samples.generation;

import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the named values of a record or of the elements of a list. */
final class ValuesReader {

  private final ProfileProblems problems;

  ValuesReader(ProfileProblems problems) {
    this.problems = problems;
  }

  /** Reads the values into a scope; each can use those before it. */
  Evaluation read(Optional<JsonTree> tree, Scope scope) {
    List<Draw> draws = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    if (tree.isPresent() && tree.get().kind() != JsonTree.Kind.OBJECT) {
      problems.add("settings", tree.get().pointer());
    }
    tree.ifPresent(
        values ->
            values
                .members()
                .forEach(
                    (name, value) ->
                        drawn(value, scope)
                            .ifPresent(
                                drawn -> {
                                  Optional<Scope.Value> added = scope.add(name, drawn.form());
                                  if (added.isEmpty()) {
                                    problems.add("twice", value.pointer(), "name", name);
                                  }
                                  draws.add(drawn.draw());
                                  slots.add(added.map(Scope.Value::slot).orElse(0));
                                })));
    return new Evaluation(draws, slots);
  }

  private Optional<DrawReader.Drawn> drawn(JsonTree value, Scope scope) {
    Optional<String> kind = PartReader.drawOf(value).filter(DrawReader.kinds()::contains);
    if (kind.isEmpty()) {
      problems.add("no-number", value.pointer(), "known", String.join(", ", sorted()));
      return Optional.empty();
    }
    return new DrawReader(problems).read(kind.get(), PartReader.settings(value, kind.get()), scope);
  }

  private static List<String> sorted() {
    return DrawReader.kinds().stream().sorted().toList();
  }
}
