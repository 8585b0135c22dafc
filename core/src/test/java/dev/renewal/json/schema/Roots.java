package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What several schemas begin with and share. */
final class Roots {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private Roots() {}

  /** The head of a schema. */
  static ObjectNode of(String name, String title) {
    ObjectNode root = Nodes.any();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:renewal:" + name + ":1.0");
    root.put("title", title);
    return root;
  }

  /** The id of a standard, perhaps with a version. */
  static ObjectNode standardName() {
    return Nodes.text("^" + ID + "(@[0-9A-Za-z][0-9A-Za-z.+-]*)?$");
  }

  /** The value of a parameter as a params file writes it. */
  static ObjectNode parameterValue() {
    ObjectNode amount = Nodes.type("object");
    ObjectNode parts = amount.putObject("properties");
    parts.set("amount", Nodes.string());
    parts.set("unit", Nodes.string());
    amount.put("additionalProperties", false);
    amount.putArray("required").add("amount").add("unit");
    return Nodes.anyOf(List.of(Nodes.string(), Nodes.list(Nodes.string()), amount));
  }
}
