package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the JSON Schema of {@code standard.json} from the parts of a standard. */
final class SchemaOfPacks {
  /** What {@code BigDecimal} reads. */
  private static final String FIGURE = "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?$";

  private final Titles titles = Titles.ofStandards();
  private final TypeSchemas types = new TypeSchemas(titles);

  /** The schema, indented. */
  String text() throws IOException {
    new RuleSchemas(titles).definePackRules(types);
    types.define("Codelist", codelist());
    types.define("Audit", audit());
    new OpenParts(titles).define(types);
    ScoreSchemas scores = new ScoreSchemas(titles, false);
    scores.define(types);
    types.define("Scorecard", scores.scorecard().build());
    ObjectNode root = Roots.of("standard", "renewal-standard/1.0");
    root.setAll(standard());
    root.set("$defs", types.definitions());
    titles.check();
    return Nodes.written(root);
  }

  private Shape shape(Class<?> type) {
    return new Shape(type, titles);
  }

  private ObjectNode standard() {
    return shape(Standard.class)
        .needs("format", Nodes.constant("renewal-standard/1.0"))
        .needs("id", Nodes.string())
        .needs("version", Nodes.string())
        .needs("status", RuleSchemas.codes(Status.values(), Status::code))
        .needs("title", TypeSchemas.bilingual())
        .may("jurisdiction", Nodes.list(TypeSchemas.division()))
        .may("validFrom", TypeSchemas.day())
        .may("validTo", TypeSchemas.day())
        .may("replaces", Roots.standardName())
        .may("base", "extends", Roots.standardName())
        .may("sources", Nodes.list(types.object(Source.class)))
        .may("clauses", Nodes.list(types.object(Clause.class)))
        .may("parameters", Nodes.list(Nodes.ref("Parameter")))
        .may("codelists", Nodes.list(Nodes.ref("Codelist")))
        .may("conditions", Nodes.named(RuleLanguage.anyRequirement()))
        .may("reported", Nodes.texts())
        .may("rules", Nodes.list(Nodes.ref("Rule")))
        .may("audits", Nodes.list(Nodes.ref("Audit")))
        .may("scorecards", Nodes.list(Nodes.ref("Scorecard")))
        .may("profiles", Nodes.list(Nodes.ref("Profile")))
        .apart("resolution", "digest")
        .build();
  }

  private ObjectNode codelist() {
    return shape(Codelist.class)
        .needs("id", Nodes.string())
        .may("items", "file", Nodes.string())
        .needs("title", TypeSchemas.bilingual())
        .may("clauses", "clause", Nodes.texts())
        .may("size", Nodes.type("integer"))
        .may("complete", Nodes.type("boolean"))
        .may("ordered", Nodes.type("boolean"))
        .may("columns", Nodes.named(RuleSchemas.codes(ColumnType.values(), ColumnType::code)))
        .build();
  }

  private ObjectNode audit() {
    List<String> exact =
        Arrays.stream(TargetComparator.values())
            .filter(TargetComparator::isExact)
            .map(TargetComparator::symbol)
            .toList();
    return shape(Audit.class)
        .needs("id", Nodes.string())
        .may("clauses", "clause", Nodes.texts())
        .needs("left", figures())
        .needs("comparator", Nodes.codes(exact))
        .needs("right", figures())
        .may("unit", Nodes.string())
        .may("holds", Nodes.type("boolean"))
        .may("facts", Nodes.texts())
        .apart("title", "message")
        .build();
  }

  private static ObjectNode figures() {
    return Nodes.list(Nodes.anyOf(List.of(Nodes.text(FIGURE), Nodes.type("number"))));
  }
}
