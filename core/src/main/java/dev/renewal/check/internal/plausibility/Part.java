package dev.renewal.check.internal.plausibility;

import dev.renewal.quantity.Money;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document or an object within it, read by the names of attributes.
 *
 * @param type its type
 * @param object the object or its slots
 * @param path its JSON Pointer within the document
 */
record Part(RecordType type, Object object, String path) {

  /** The JSON Pointer of an attribute. */
  String path(String name) {
    return path + "/" + name;
  }

  /** The money that an attribute holds. */
  Optional<Money> money(String name) {
    return Optional.ofNullable((Money) attribute(name).get(object));
  }

  /** The objects that an attribute holds: one if it has no list, none if it is absent. */
  List<Part> parts(String name) {
    Attribute attribute = attribute(name);
    @Nullable Object value = attribute.get(object);
    RecordType inner = attribute.type().objectType().orElseThrow();
    List<Part> parts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        parts.add(new Part(inner, list.get(at), path(name) + "/" + at));
      }
    } else if (value != null) {
      parts.add(new Part(inner, value, path(name)));
    }
    return parts;
  }

  private Attribute attribute(String name) {
    return type.attribute(name).orElseThrow();
  }
}
