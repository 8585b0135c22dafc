package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The parts that schemas are written with. */
final class Nodes {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Nodes() {}

  /** An object of JSON with nothing in it; as a schema, anything. */
  static ObjectNode any() {
    return MAPPER.createObjectNode();
  }

  /** A value of a JSON type. */
  static ObjectNode type(String name) {
    return any().put("type", name);
  }

  /** Any text. */
  static ObjectNode string() {
    return type("string");
  }

  /** A text of a form. */
  static ObjectNode text(String pattern) {
    return string().put("pattern", pattern);
  }

  /** One certain text. */
  static ObjectNode constant(String text) {
    return any().put("const", text);
  }

  /** One of some texts. */
  static ObjectNode codes(Collection<String> codes) {
    ObjectNode node = string();
    ArrayNode values = node.putArray("enum");
    codes.forEach(values::add);
    return node;
  }

  /** A list. */
  static ObjectNode list(JsonNode items) {
    ObjectNode list = type("array");
    list.set("items", items);
    return list;
  }

  /** A list that is not empty. */
  static ObjectNode some(JsonNode items) {
    return list(items).put("minItems", 1);
  }

  /** One text, or a list of texts. */
  static ObjectNode texts() {
    return anyOf(List.of(string(), list(string())));
  }

  /** An object whose members have names of their own. */
  static ObjectNode named(JsonNode member) {
    ObjectNode named = type("object");
    named.set("additionalProperties", member);
    return named;
  }

  /** A definition of the same schema. */
  static ObjectNode ref(String name) {
    return any().put("$ref", "#/$defs/" + name);
  }

  /** What fits one of some schemas or more. */
  static ObjectNode anyOf(List<? extends JsonNode> schemas) {
    return among("anyOf", schemas);
  }

  /** What fits exactly one of some schemas. */
  static ObjectNode oneOf(List<? extends JsonNode> schemas) {
    return among("oneOf", schemas);
  }

  private static ObjectNode among(String word, List<? extends JsonNode> schemas) {
    ObjectNode node = any();
    ArrayNode parts = node.putArray(word);
    schemas.forEach(parts::add);
    return node;
  }

  /** What has some members. */
  static ObjectNode having(String... names) {
    ObjectNode node = any();
    ArrayNode required = node.putArray("required");
    Arrays.stream(names).forEach(required::add);
    return node;
  }

  /** The schema as text, indented, with a line feed at the end. */
  static String written(ObjectNode schema) throws IOException {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }
}
