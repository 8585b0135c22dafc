package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.io.IOException;

/** Writes the JSON Schema of datasets from the attributes of the model's types. */
final class SchemaOfDatasets {
  private final TypeSchemas types = new TypeSchemas(Titles.ofTheModel());

  /** The schema, indented. */
  String text() throws IOException {
    ObjectNode root = Nodes.any();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:renewal:dataset:1.0");
    root.put("title", "数据集 · renewal-dataset/1.0");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.set("header", types.object(DatasetHeader.class));
    for (DocumentType kind : DocumentKinds.all()) {
      properties.set(kind.collection(), Nodes.list(types.object(kind.type())));
    }
    root.put("additionalProperties", false);
    root.putArray("required").add("header");
    formatOfTheHeader();
    root.set("$defs", types.definitions());
    return Nodes.written(root);
  }

  private void formatOfTheHeader() {
    ObjectNode header = types.definition(DatasetHeader.class);
    ((ObjectNode) header.path("properties"))
        .set("format", Nodes.text("^renewal-dataset/1[.][0-9]+$").put("title", "格式 · format"));
    header.putArray("required").add("format");
  }
}
