package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.finding.Waivers;
import java.io.IOException;

/** Writes the JSON Schema of waivers from their attributes. */
final class SchemaOfWaivers {
  private final Titles titles = Titles.ofStandards();

  /** The schema, indented. */
  String text() throws IOException {
    ObjectNode rule = Nodes.string();
    rule.set("not", Nodes.any().put("pattern", "^syntax[.]"));
    TypeSchemas types =
        new TypeSchemas(titles)
            .with("Waivers.format", Nodes.constant(Waivers.FORMAT))
            .with("Waiver.rule", rule)
            .with("Waiver.reason", Nodes.text("\\S"))
            .with("Waiver.by", Nodes.text("\\S"));
    ObjectNode root = Roots.of("waivers", Waivers.FORMAT);
    root.setAll(types.object(Waivers.class));
    root.set("$defs", types.definitions());
    titles.check();
    return Nodes.written(root);
  }
}
