package dev.renewal.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A dataset with one value left out, in every possible place but the ids and the header. */
final class Bareness {
  private final JsonNode dataset;
  private final List<String> variants = new ArrayList<>();

  Bareness(JsonNode dataset) {
    this.dataset = dataset;
  }

  List<String> variants() {
    for (JsonNode collection : dataset) {
      if (collection.isArray()) {
        collection.forEach(this::leaveOut);
      }
    }
    return variants;
  }

  private void leaveOut(JsonNode at) {
    if (at instanceof ObjectNode object && !object.has("unit")) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.remove("id");
      for (String name : names) {
        JsonNode value = object.remove(name);
        variants.add(dataset.toString());
        object.set(name, value);
        leaveOut(value);
      }
    } else if (at.isArray()) {
      at.forEach(this::leaveOut);
    }
  }
}
