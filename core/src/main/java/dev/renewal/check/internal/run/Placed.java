package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentType;
import java.util.Optional;

/**
 * A document of the source.
 *
 * @param kind its kind
 * @param document the document or its slots, read by the attributes of the kind alone
 * @param ordinal its position in the source
 * @param pointer its JSON Pointer
 * @param broken what of it could not be read
 */
record Placed(DocumentType kind, Object document, long ordinal, String pointer, Broken broken) {

  /** The id, which every document has. */
  String id() {
    return value("id", String.class).orElseThrow();
  }

  /** The division that it belongs to. */
  Optional<DivisionCode> division() {
    return value("division", DivisionCode.class);
  }

  /** The stage that it has reached. */
  Optional<Stage> stage() {
    return value("stage", Stage.class);
  }

  /** The text of an attribute. */
  Optional<String> text(String attribute) {
    return value(attribute, String.class);
  }

  /** Whether an attribute has a value. */
  boolean has(String attribute) {
    return value(attribute, Object.class).isPresent();
  }

  private <T> Optional<T> value(String attribute, Class<T> type) {
    return Optional.ofNullable(
        type.cast(kind.type().attribute(attribute).orElseThrow().get(document)));
  }
}
