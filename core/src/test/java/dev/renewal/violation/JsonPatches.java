package dev.renewal.violation;

import dev.renewal.dataset.Dataset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Edits made on JSON rather than on the model, by pointer as RFC 6902 says. */
final class JsonPatches {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonPatches() {}

  static Dataset dataset(String json) {
    return MAPPER.readValue(json, Dataset.class);
  }

  /** The dataset read from its JSON after the edits. */
  static Dataset patched(Dataset base, List<Edit> edits) {
    JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(base));
    for (Edit edit : edits) {
      patch(tree, edit);
    }
    return MAPPER.treeToValue(tree, Dataset.class);
  }

  private static void patch(JsonNode tree, Edit edit) {
    int last = edit.pointer().lastIndexOf('/');
    JsonNode parent = tree.at(edit.pointer().substring(0, last));
    String name = edit.pointer().substring(last + 1);
    if (parent instanceof ObjectNode object) {
      if (edit.op() != Edit.Op.ADD && !object.has(name)) {
        throw new IllegalArgumentException("nothing at " + edit.pointer());
      }
      if (edit.op() == Edit.Op.REMOVE) {
        object.remove(name);
      } else {
        object.set(name, json(edit));
      }
    } else if (parent instanceof ArrayNode array) {
      int index = Integer.parseInt(name);
      switch (edit.op()) {
        case ADD -> array.insert(index, json(edit));
        case REPLACE -> array.set(index, json(edit));
        case REMOVE -> array.remove(index);
      }
    } else {
      throw new IllegalArgumentException("nowhere: " + edit.pointer());
    }
  }

  private static JsonNode json(Edit edit) {
    return MAPPER.readTree(text(edit.newValue().orElseThrow()));
  }

  /** A value as JSON. */
  static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** An edit in one line: {@code replace /towns/0/kind "SUBDISTRICT"}. */
  static String show(Edit edit) {
    return edit.op().code()
        + " "
        + edit.pointer()
        + edit.newValue().map(it -> " " + text(it)).orElse("");
  }
}
