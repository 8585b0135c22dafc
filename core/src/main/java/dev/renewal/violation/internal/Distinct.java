package dev.renewal.violation.internal;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.violation.Edit;
import java.util.Optional;

/** A value that tells an element apart from the others of its list. */
final class Distinct {
  private Distinct() {}

  /** An edit of the first text of an object that is no reference; empty if it has none. */
  static Optional<Edit> edit(Spot element) {
    Optional<RecordType> type = element.type();
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return type.get().attributes().stream()
        .filter(Distinct::isFree)
        .findFirst()
        .map(
            attribute -> {
              String pointer = element.pointer() + "/" + attribute.name();
              String text = element.attribute().name() + "-" + (element.index() + 1);
              Object old = attribute.get(element.value());
              return old == null
                  ? Edit.add(pointer, text)
                  : Edit.replace(pointer, old, old + "-" + (element.index() + 1));
            });
  }

  private static boolean isFree(Attribute attribute) {
    return attribute.type().kind() == ValueType.Kind.TEXT
        && !attribute.isList()
        && !attribute.isPersonal()
        && !attribute.name().equals("id")
        && attribute.refersTo().isEmpty()
        && attribute.refersToOwn().isEmpty();
  }
}
