package dev.renewal.pack;

import dev.renewal.finding.Severity;
import dev.renewal.model.Stage;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Bearer;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads rules. */
final class RuleReader {
  private static final String DATASET = "dataset";
  private static final String ELEMENTS = "[]";

  private final RequirementReader requirements;
  private final Sentences sentences;
  private final Problems problems;

  RuleReader(RequirementReader requirements, Sentences sentences, Problems problems) {
    this.requirements = requirements;
    this.sentences = sentences;
    this.problems = problems;
  }

  Optional<Rule> read(JsonTree tree) {
    Members members = new Members(tree, problems);
    String id = members.text("id");
    List<String> clauses = members.texts("clause");
    Optional<Severity> severity =
        members.requiredCode("severity", List.of(Severity.values()), Severity::code);
    Optional<Bearer> bearer =
        members.requiredCode("bearer", List.of(Bearer.values()), Bearer::code);
    Optional<Stage> stage =
        members.code("stage", List.of(Stage.values()), it -> it.name().toLowerCase(Locale.ROOT));
    Optional<Scope> scope = members.required("scope").flatMap(this::scope);
    Optional<Requirement> when = members.optional("when").flatMap(requirements::requirement);
    Optional<Requirement> require = members.required("require").flatMap(requirements::requirement);
    Map<String, Operand> arguments = arguments(members);
    List<String> facts = members.texts("facts");
    Optional<java.time.LocalDate> dueFrom = members.date("dueFrom");
    members.close();
    LocalText title = sentences.of(tree, id + ".title").text();
    MessageTemplate message = sentences.of(tree, id + ".message");
    MessageTemplate fix = sentences.of(tree, id + ".fix");
    if (severity.isEmpty() || bearer.isEmpty() || scope.isEmpty() || require.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id,
            clauses,
            severity.get(),
            bearer.get(),
            stage,
            dueFrom,
            scope.get(),
            when,
            require.get(),
            arguments,
            facts,
            title,
            message,
            fix));
  }

  private Map<String, Operand> arguments(Members members) {
    Map<String, Operand> arguments = new LinkedHashMap<>();
    members
        .optional("arguments")
        .ifPresent(
            tree ->
                tree.members()
                    .forEach(
                        (name, operand) ->
                            requirements
                                .operand(operand)
                                .ifPresent(it -> arguments.put(name, it))));
    return arguments;
  }

  private Optional<Scope> scope(JsonTree tree) {
    return tree.kind() == JsonTree.Kind.STRING ? Optional.of(plain(tree.text())) : groups(tree);
  }

  private static Scope plain(String text) {
    if (text.equals(DATASET)) {
      return new Scope.WholeDataset();
    }
    int dot = text.indexOf('.');
    return dot < 0
        ? new Scope.Documents(text)
        : new Scope.Elements(
            text.substring(0, dot), Path.parse(text.substring(dot + 1).replace(ELEMENTS, "")));
  }

  private Optional<Scope> groups(JsonTree tree) {
    Members members = new Members(tree, problems);
    String of = members.text("of").replace(ELEMENTS, "");
    Optional<Requirement> where = members.optional("where").flatMap(requirements::requirement);
    Map<String, Path> by = new LinkedHashMap<>();
    members
        .required("by")
        .ifPresent(keys -> keys.members().forEach((name, path) -> key(by, name, path)));
    members.close();
    String path = of.startsWith(DATASET + ".") ? of.substring(DATASET.length() + 1) : of;
    int dot = path.indexOf('.');
    String collection = dot < 0 ? path : path.substring(0, dot);
    Optional<String> kind = Collections.kind(collection);
    if (kind.isEmpty()) {
      problems.add(tree, Members.unknown("collection", collection, Collections.names()));
      return Optional.empty();
    }
    Optional<Path> elements =
        dot < 0 ? Optional.empty() : Optional.of(Path.parse(path.substring(dot + 1)));
    return Optional.of(new Scope.Groups(kind.get(), elements, where, by));
  }

  private void key(Map<String, Path> by, String name, JsonTree path) {
    try {
      by.put(name, Path.parse(path.text()));
    } catch (IllegalArgumentException error) {
      problems.add(path, String.valueOf(error.getMessage()));
    }
  }

  /** The collections of a dataset. */
  private static final class Collections {
    private Collections() {}

    static Optional<String> kind(String collection) {
      return dev.renewal.schema.DocumentKinds.byCollection(collection).map(it -> it.name());
    }

    static List<String> names() {
      return dev.renewal.schema.DocumentKinds.all().stream().map(it -> it.collection()).toList();
    }
  }
}
