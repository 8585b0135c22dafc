package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.standard.Scorecard;
import java.io.IOException;

/** Writes the JSON Schema of the files of scorecards from their parts. */
final class SchemaOfScorecards {
  private final Titles titles = Titles.ofStandards();

  /** The schema, indented. */
  String text() throws IOException {
    TypeSchemas types = new TypeSchemas(titles);
    new RuleLanguage(titles).define(types);
    ScoreSchemas scores = new ScoreSchemas(titles, true);
    scores.define(types);
    new OpenParts(titles).define(types);
    ObjectNode root = Roots.of("scorecard", Scorecard.FORMAT);
    ObjectNode scorecard = scores.scorecard().build();
    ObjectNode properties = (ObjectNode) scorecard.path("properties");
    member(properties, "format", Nodes.constant(Scorecard.FORMAT));
    member(properties, "version", Nodes.string());
    member(properties, "parameters", Nodes.list(Nodes.ref("Parameter")));
    member(properties, "profiles", Nodes.list(Nodes.ref("Profile")));
    member(properties, "conditions", Nodes.named(RuleLanguage.anyRequirement()));
    ((ArrayNode) scorecard.path("required")).insert(0, "version").insert(0, "format");
    root.setAll(scorecard);
    root.put("title", Scorecard.FORMAT);
    root.set("$defs", types.definitions());
    titles.check();
    return Nodes.written(root);
  }

  private void member(ObjectNode properties, String name, ObjectNode schema) {
    titles.give(schema, "Scorecard", name);
    properties.set(name, schema);
  }
}
