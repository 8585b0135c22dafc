package dev.renewal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets Jackson 3 read free-form JSON without loss. */
final class JsonTreeReader3 extends ValueDeserializer<JsonTree> {

  /** Made by Jackson. */
  JsonTreeReader3() {}

  @Override
  public JsonTree deserialize(JsonParser parser, DeserializationContext context) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, context);
      case START_ARRAY -> array(parser, context);
      case VALUE_STRING -> JsonTree.string(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonTree.number(parser.getString());
      case VALUE_TRUE -> JsonTree.bool(true);
      case VALUE_FALSE -> JsonTree.bool(false);
      default -> JsonTree.nothing();
    };
  }

  @Override
  public JsonTree getNullValue(DeserializationContext context) {
    return JsonTree.nothing();
  }

  private JsonTree object(JsonParser parser, DeserializationContext context) {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, deserialize(parser, context));
    }
    return JsonTree.object(members);
  }

  private JsonTree array(JsonParser parser, DeserializationContext context) {
    List<JsonTree> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(deserialize(parser, context));
    }
    return JsonTree.array(elements);
  }
}
