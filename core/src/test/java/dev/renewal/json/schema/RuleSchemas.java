package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.finding.Severity;
import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Bearer;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the definitions of rules and of what they judge. */
final class RuleSchemas {
  private static final String ELEMENTS = "([.][a-z][A-Za-z0-9]*(\\[\\])?)";

  private final Titles titles;

  RuleSchemas(Titles titles) {
    this.titles = titles;
  }

  /** Adds the definitions for rules whose sentences stand in the message files of a pack. */
  void definePackRules(TypeSchemas types) {
    types.define("Rule", rule(Nodes.texts(), false).apart("title", "message", "fix").build());
    define(types);
  }

  /** Adds the definitions for rules of an overlay: cited, and with their sentences. */
  void defineOverlayRules(TypeSchemas types) {
    ObjectNode cited = Nodes.anyOf(List.of(Nodes.string(), Nodes.some(Nodes.string())));
    types.define(
        "Rule",
        rule(cited, true)
            .needs("title", TypeSchemas.bilingual())
            .needs("message", TypeSchemas.bilingual())
            .needs("fix", TypeSchemas.bilingual())
            .build());
    define(types);
  }

  private void define(TypeSchemas types) {
    new RuleLanguage(titles).define(types);
    types.define("Scope", scope());
  }

  private Shape rule(ObjectNode clauses, boolean cited) {
    Shape shape = new Shape(Rule.class, titles).needs("id", Nodes.string());
    if (cited) {
      shape.needs("clauses", "clause", clauses);
    } else {
      shape.may("clauses", "clause", clauses);
    }
    return shape
        .needs("severity", codes(Severity.values(), Severity::code))
        .may("binding", Nodes.type("boolean"))
        .needs("bearer", codes(Bearer.values(), Bearer::code))
        .may("stage", codes(Stage.values(), it -> it.name().toLowerCase(Locale.ROOT)))
        .may("dueFrom", TypeSchemas.day())
        .needs("scope", Nodes.ref("Scope"))
        .may("when", RuleLanguage.anyRequirement())
        .needs("require", RuleLanguage.anyRequirement())
        .may("arguments", Nodes.named(RuleLanguage.anyOperand()))
        .may("facts", Nodes.texts());
  }

  /** The codes of an enumeration, as packs write them. */
  static <T> ObjectNode codes(T[] values, Function<T, String> code) {
    return Nodes.codes(Arrays.stream(values).map(code).toList());
  }

  private ObjectNode scope() {
    List<String> kinds = DocumentKinds.all().stream().map(DocumentType::name).toList();
    List<String> plain = new ArrayList<>(List.of("dataset"));
    plain.addAll(kinds);
    Shape.holdKinds(
        Scope.class,
        Set.of(
            Scope.Documents.class,
            Scope.Elements.class,
            Scope.Groups.class,
            Scope.WholeDataset.class));
    Shape.holdCovered(Scope.Documents.class, Set.of("kind"));
    Shape.holdCovered(Scope.Elements.class, Set.of("kind", "path"));
    Shape.holdCovered(Scope.WholeDataset.class, Set.of());
    ObjectNode elements = Nodes.text("^(" + String.join("|", kinds) + ")" + ELEMENTS + "+$");
    titles.give(elements, Shape.name(Scope.Elements.class));
    ObjectNode whole = Nodes.codes(plain);
    titles.give(whole, Shape.name(Scope.Documents.class));
    ObjectNode scope = Nodes.anyOf(List.of(whole, elements, groups()));
    titles.give(scope, "Scope");
    return scope;
  }

  private ObjectNode groups() {
    String collections =
        DocumentKinds.all().stream().map(DocumentType::collection).collect(Collectors.joining("|"));
    ObjectNode of = Nodes.text("^(dataset[.])?(" + collections + ")(\\[\\])?" + ELEMENTS + "*$");
    return new Shape(Scope.Groups.class, titles)
        .needs("kind", "of", of)
        .apart("path")
        .may("where", RuleLanguage.anyRequirement())
        .needs("by", Nodes.named(RuleLanguage.path()))
        .build();
  }
}
