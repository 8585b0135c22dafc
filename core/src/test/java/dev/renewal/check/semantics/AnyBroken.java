package dev.renewal.check.semantics;

import dev.renewal.dataset.Broken;
import dev.renewal.model.Document;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.util.List;
import java.util.Random;

/** Marks a few attributes of documents as unreadable, at random. */
final class AnyBroken {
  private static final int ONE_OF = 30;
  private final Random random;

  AnyBroken(long seed) {
    this.random = new Random(seed);
  }

  /** What of a document cannot be read; its id always can. */
  Broken of(RecordType kind, Document document) {
    Broken.Builder broken = Broken.builder();
    object(kind, document, broken);
    return broken.build();
  }

  private void object(RecordType type, Object object, Broken.Builder broken) {
    for (Attribute attribute : type.attributes()) {
      if (!attribute.isMandatory() && random.nextInt(ONE_OF) == 0) {
        broken.add(object, attribute);
      }
      Object value = attribute.get(object);
      List<?> values =
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
      attribute
          .type()
          .objectType()
          .ifPresent(inner -> values.forEach(it -> object(inner, it, broken)));
    }
  }
}
