package dev.renewal.samples.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a document that has no attributes of its own.
 *
 * @param pointer where it stands in the dataset
 * @param kind the kind of the document
 * @param index the position of the document among those of its kind
 * @param attribute the attribute that has it
 * @param value the value
 */
record Leaf(String pointer, String kind, int index, Attribute attribute, Object value) {

  /** The leaves of all documents, in the order in which they are written. */
  static List<Leaf> of(Dataset dataset) {
    List<Leaf> leaves = new ArrayList<>();
    for (Attribute collection : RecordType.of(Dataset.class).attributes()) {
      DocumentKinds.byCollection(collection.name())
          .ifPresent(
              kind -> {
                List<?> documents = (List<?>) collection.get(dataset);
                for (int at = 0; documents != null && at < documents.size(); at++) {
                  String pointer = "/" + collection.name() + "/" + at;
                  object(kind.type(), documents.get(at), pointer, kind.name(), at, leaves);
                }
              });
    }
    return leaves;
  }

  private static void object(
      RecordType type, Object object, String pointer, String kind, int index, List<Leaf> leaves) {
    for (Attribute attribute : type.attributes()) {
      Object value = attribute.get(object);
      String there = pointer + "/" + attribute.name();
      if (value instanceof List<?> elements && attribute.isList()) {
        for (int at = 0; at < elements.size(); at++) {
          value(attribute, elements.get(at), there + "/" + at, kind, index, leaves);
        }
      } else if (value != null) {
        value(attribute, value, there, kind, index, leaves);
      }
    }
  }

  private static void value(
      Attribute attribute, Object value, String pointer, String kind, int index, List<Leaf> to) {
    attribute
        .type()
        .objectType()
        .ifPresentOrElse(
            type -> object(type, value, pointer, kind, index, to),
            () -> to.add(new Leaf(pointer, kind, index, attribute, value)));
  }
}
