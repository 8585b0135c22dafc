package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.standard.Profile;
import java.io.IOException;

/** Writes the JSON Schema of the files of assumption profiles from their attributes. */
final class SchemaOfProfiles {
  private final Titles titles = Titles.ofStandards();

  /** The schema, indented. */
  String text() throws IOException {
    TypeSchemas types =
        new TypeSchemas(titles)
            .with("Profile.format", Nodes.constant(Profile.FORMAT))
            .with("Profile.standard", Roots.standardName())
            .with("AssumedValue.value", Roots.parameterValue());
    ObjectNode root = Roots.of("profile", Profile.FORMAT);
    root.setAll(types.object(Profile.class));
    ((ArrayNode) types.definition(Profile.class).path("required")).insert(0, "format");
    root.set("$defs", types.definitions());
    titles.check();
    return Nodes.written(root);
  }
}
