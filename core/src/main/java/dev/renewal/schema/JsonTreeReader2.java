package dev.renewal.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets Jackson 2 read free-form JSON without loss. */
final class JsonTreeReader2 extends JsonDeserializer<JsonTree> {

  /** Made by Jackson. */
  JsonTreeReader2() {}

  @Override
  public JsonTree deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, context);
      case START_ARRAY -> array(parser, context);
      case VALUE_STRING -> JsonTree.string(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonTree.number(parser.getText());
      case VALUE_TRUE -> JsonTree.bool(true);
      case VALUE_FALSE -> JsonTree.bool(false);
      default -> JsonTree.nothing();
    };
  }

  @Override
  public JsonTree getNullValue(DeserializationContext context) {
    return JsonTree.nothing();
  }

  private JsonTree object(JsonParser parser, DeserializationContext context) throws IOException {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, deserialize(parser, context));
    }
    return JsonTree.object(members);
  }

  private JsonTree array(JsonParser parser, DeserializationContext context) throws IOException {
    List<JsonTree> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(deserialize(parser, context));
    }
    return JsonTree.array(elements);
  }
}
