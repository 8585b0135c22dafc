package dev.renewal.pack;

import dev.renewal.finding.Severity;
import dev.renewal.model.Stage;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Bearer;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageTemplate;
import java.time.LocalDate;
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
  private final RuleTexts texts;
  private final Places places;
  private final Problems problems;

  RuleReader(RequirementReader requirements, RuleTexts texts, Places places, Problems problems) {
    this.requirements = requirements;
    this.texts = texts;
    this.places = places;
    this.problems = problems;
  }

  Optional<Rule> read(JsonTree tree) {
    problems.within(tree.get("id").map(JsonTree::text).filter(id -> !id.isBlank()));
    try {
      return places.put(rule(tree), tree);
    } finally {
      problems.within(Optional.empty());
    }
  }

  private Optional<Rule> rule(JsonTree tree) {
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
    Optional<LocalDate> dueFrom = members.date("dueFrom");
    boolean binding = members.flag("binding");
    LocalText title = texts.of(members, id, "title").text();
    MessageTemplate message = texts.of(members, id, "message");
    MessageTemplate fix = texts.of(members, id, "fix");
    members.close();
    if (severity.isEmpty() || bearer.isEmpty() || scope.isEmpty() || require.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id,
            clauses,
            severity.get(),
            binding,
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
        .map(tree -> new Members(tree, problems).tree())
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
    return places.put(
        tree.kind() == JsonTree.Kind.STRING ? plain(tree, tree.text()) : groups(tree), tree);
  }

  private Optional<Scope> plain(JsonTree tree, String text) {
    if (text.equals(DATASET)) {
      return Optional.of(new Scope.WholeDataset());
    }
    int dot = text.indexOf('.');
    if (dot < 0) {
      return Optional.of(new Scope.Documents(text));
    }
    return requirements
        .path(tree, text.substring(dot + 1).replace(ELEMENTS, ""))
        .map(path -> new Scope.Elements(text.substring(0, dot), path));
  }

  private Optional<Scope> groups(JsonTree tree) {
    Members members = new Members(tree, problems);
    if (!members.isObject()) {
      return Optional.empty();
    }
    String of = members.text("of").replace(ELEMENTS, "");
    Optional<Requirement> where = members.optional("where").flatMap(requirements::requirement);
    Map<String, Path> by = keys(members);
    members.close();
    String path = of.startsWith(DATASET + ".") ? of.substring(DATASET.length() + 1) : of;
    int dot = path.indexOf('.');
    String collection = dot < 0 ? path : path.substring(0, dot);
    Optional<String> kind = DocumentKinds.byCollection(collection).map(DocumentType::name);
    if (kind.isEmpty()) {
      List<String> known = DocumentKinds.all().stream().map(DocumentType::collection).toList();
      problems.add(tree.get("of").orElse(tree), Says.unknown("collection", collection, known));
      return Optional.empty();
    }
    if (dot < 0) {
      return Optional.of(new Scope.Groups(kind.get(), Optional.empty(), where, by));
    }
    return requirements
        .path(tree, path.substring(dot + 1))
        .map(elements -> new Scope.Groups(kind.get(), Optional.of(elements), where, by));
  }

  private Map<String, Path> keys(Members members) {
    Map<String, Path> by = new LinkedHashMap<>();
    members
        .required("by")
        .map(tree -> new Members(tree, problems).tree())
        .ifPresent(
            tree ->
                tree.members()
                    .forEach(
                        (name, path) ->
                            requirements.path(path).ifPresent(key -> by.put(name, key))));
    return by;
  }
}
