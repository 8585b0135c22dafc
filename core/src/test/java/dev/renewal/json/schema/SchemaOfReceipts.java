package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.finding.Receipt;
import java.io.IOException;

/** Writes the JSON Schema of receipts from their attributes. */
final class SchemaOfReceipts {
  private final Titles titles = Titles.ofStandards();

  /** The schema, indented. */
  String text() throws IOException {
    TypeSchemas types =
        new TypeSchemas(titles).with("Receipt.format", Nodes.constant(Receipt.FORMAT));
    ObjectNode root = Roots.of("receipt", Receipt.FORMAT);
    root.setAll(types.object(Receipt.class));
    root.set("$defs", types.definitions());
    titles.check();
    return Nodes.written(root);
  }
}
