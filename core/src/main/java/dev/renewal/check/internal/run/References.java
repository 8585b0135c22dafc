package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Visits the references from a document to others, walking only where there can be some. */
final class References {
  private static final Map<RecordType, References> CACHE = new ConcurrentHashMap<>();

  private final Attribute[] attributes;
  private final @Nullable String[] targets;
  private final References[] inner;

  private References(List<Attribute> attributes, List<References> inner) {
    this.attributes = attributes.toArray(new Attribute[0]);
    this.targets = new String[attributes.size()];
    for (int at = 0; at < targets.length; at++) {
      targets[at] = attributes.get(at).refersTo().orElse(null);
    }
    this.inner = inner.toArray(new References[0]);
  }

  /** Takes the references of a document. */
  interface Visitor {
    /**
     * Takes one reference.
     *
     * @param target the kind of document
     * @param id the id
     * @param place where the reference stands
     */
    void visit(String target, String id, Place place);
  }

  /**
   * Where a reference stands; written as text only if it is needed.
   *
   * @param parent the place of the object that holds it; null for the document
   * @param attribute the attribute
   * @param index the index in a list; -1 outside of lists
   */
  record Place(@Nullable Place parent, Attribute attribute, int index) {
    String path() {
      String before = parent == null ? "" : parent.path();
      String path = before + "/" + attribute.name();
      return index < 0 ? path : path + "/" + index;
    }
  }

  static void each(DocumentType kind, Object document, Broken broken, Visitor visitor) {
    References references = CACHE.get(kind.type());
    if (references == null) {
      references = of(kind.type(), new HashSet<>()).orElseGet(References::none);
      CACHE.put(kind.type(), references);
    }
    references.visit(document, null, broken, visitor);
  }

  private static References none() {
    return new References(List.of(), List.of());
  }

  private static Optional<References> of(RecordType type, Set<RecordType> above) {
    if (!above.add(type)) {
      return Optional.empty();
    }
    List<Attribute> attributes = new ArrayList<>();
    List<References> inner = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      Optional<References> beneath =
          attribute.type().objectType().flatMap(object -> of(object, above));
      if (attribute.refersTo().isPresent() || beneath.isPresent()) {
        attributes.add(attribute);
        inner.add(beneath.orElseGet(References::none));
      }
    }
    above.remove(type);
    return attributes.isEmpty() ? Optional.empty() : Optional.of(new References(attributes, inner));
  }

  private void visit(Object object, @Nullable Place parent, Broken broken, Visitor visitor) {
    for (int at = 0; at < attributes.length; at++) {
      Attribute attribute = attributes[at];
      Object value = attribute.get(object);
      if (value == null || (broken != Broken.NONE && broken.contains(object, attribute))) {
        continue;
      }
      if (!attribute.isList()) {
        value(at, value, new Place(parent, attribute, -1), broken, visitor);
        continue;
      }
      List<?> elements = (List<?>) value;
      for (int index = 0; index < elements.size(); index++) {
        value(at, elements.get(index), new Place(parent, attribute, index), broken, visitor);
      }
    }
  }

  private void value(int at, Object value, Place place, Broken broken, Visitor visitor) {
    String target = targets[at];
    if (target == null) {
      inner[at].visit(value, place, broken, visitor);
    } else {
      visitor.visit(target, value.toString(), place);
    }
  }
}
