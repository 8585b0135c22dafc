package dev.renewal.samples.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a schema and a reader say of a file that is right, and of the same file with one fault: at
 * every place something else, nothing, or something that nobody knows.
 */
final class SchemaAgreement {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<JsonNode> OTHERS =
      List.of(
          MAPPER.createObjectNode(),
          MAPPER.createArrayNode(),
          MAPPER.getNodeFactory().textNode("x"),
          MAPPER.getNodeFactory().textNode(""),
          MAPPER.getNodeFactory().numberNode(-1),
          MAPPER.getNodeFactory().numberNode(1.5),
          MAPPER.getNodeFactory().booleanNode(true));

  private final Schema schema;
  private final Predicate<byte[]> reader;
  private final List<String> onlyReaderTakes = new ArrayList<>();
  private final List<String> onlySchemaTakes = new ArrayList<>();
  private int taken;
  private int refused;

  /**
   * Compares them.
   *
   * @param schema the JSON Schema, in UTF-8
   * @param reader whether the reader takes a file
   */
  SchemaAgreement(byte[] schema, Predicate<byte[]> reader) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(schema, StandardCharsets.UTF_8), InputFormat.JSON);
    this.reader = reader;
  }

  /** Judges a file that is right, and every file that is the same but for one place. */
  SchemaAgreement on(JsonNode right) {
    if (!judge("as it is", right)) {
      throw new AssertionError(
          "it is not right: " + schema.validate(right.toString(), InputFormat.JSON));
    }
    for (String place : places(right, "", new ArrayList<>())) {
      change(right, place);
    }
    return this;
  }

  private void change(JsonNode right, String place) {
    if (right.at(place).isObject()) {
      JsonNode copy = right.deepCopy();
      ((ObjectNode) copy.at(place)).put("nobodysName", "x");
      judge(place + " has an unknown member", copy);
    }
    if (place.isEmpty()) {
      return;
    }
    int last = place.lastIndexOf('/');
    String parent = place.substring(0, last);
    String name = place.substring(last + 1).replace("~1", "/").replace("~0", "~");
    for (JsonNode other : OTHERS) {
      JsonNode copy = right.deepCopy();
      if (copy.at(parent) instanceof ObjectNode object) {
        object.set(name, other);
      } else {
        ((ArrayNode) copy.at(parent)).set(Integer.parseInt(name), other);
      }
      judge(place + " is " + other, copy);
    }
    JsonNode copy = right.deepCopy();
    if (copy.at(parent) instanceof ObjectNode object) {
      object.remove(name);
      judge(place + " is missing", copy);
    }
  }

  /** Whether both take it. */
  private boolean judge(String what, JsonNode file) {
    boolean isValid = schema.validate(file.toString(), InputFormat.JSON).isEmpty();
    boolean isRead = reader.test(file.toString().getBytes(StandardCharsets.UTF_8));
    if (isRead && !isValid) {
      onlyReaderTakes.add(what);
    }
    if (isValid && !isRead) {
      onlySchemaTakes.add(what);
    }
    taken += isValid && isRead ? 1 : 0;
    refused += isValid || isRead ? 0 : 1;
    return isValid && isRead;
  }

  private static List<String> places(JsonNode node, String place, List<String> places) {
    places.add(place);
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey().replace("~", "~0").replace("/", "~1");
      places(member.getValue(), place + "/" + name, places);
    }
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      places(node.get(at), place + "/" + at, places);
    }
    return places;
  }

  /** What the reader takes although the schema does not. */
  List<String> onlyReaderTakes() {
    return onlyReaderTakes;
  }

  /** What the schema takes although the reader does not. */
  List<String> onlySchemaTakes() {
    return onlySchemaTakes;
  }

  /** How many files both take. */
  int taken() {
    return taken;
  }

  /** How many files neither takes. */
  int refused() {
    return refused;
  }
}
