package dev.renewal.check.internal.run;

import dev.renewal.model.Code;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.AttributePath;
import dev.renewal.schema.DocumentType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values at a path of a document, which other parts of it may repeat. */
final class OwnValues {
  private final String path;
  private final Set<String> values = new HashSet<>();
  private boolean unread;

  OwnValues(DocumentType kind, Placed placed, String path) {
    this.path = path;
    collect(placed, placed.document(), AttributePath.resolve(kind.type(), path).attributes());
  }

  /** The path. */
  String path() {
    return path;
  }

  /** Tells whether a value is there, or may stand in what could not be read. */
  boolean has(String value) {
    return unread || values.contains(value);
  }

  private void collect(Placed placed, Object at, List<Attribute> steps) {
    if (steps.isEmpty()) {
      values.add(at instanceof Code code ? code.code() : at.toString());
      return;
    }
    Attribute attribute = steps.get(0);
    if (placed.broken().contains(at, attribute)) {
      unread = true;
      return;
    }
    Object value = attribute.get(at);
    List<?> found =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object next : found) {
      collect(placed, next, steps.subList(1, steps.size()));
    }
  }
}
