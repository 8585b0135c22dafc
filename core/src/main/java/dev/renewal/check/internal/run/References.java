package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param place where the reference stands; not to be kept
     */
    void visit(String target, String id, Place place);
  }

  /** Where a reference stands; the way to it is written as text only if it is needed. */
  static final class Place {
    private final List<Attribute> attributes = new ArrayList<>();
    private int[] indices = new int[8];

    private void enter(Attribute attribute) {
      if (attributes.size() == indices.length) {
        indices = Arrays.copyOf(indices, 2 * indices.length);
      }
      indices[attributes.size()] = -1;
      attributes.add(attribute);
    }

    private void index(int index) {
      indices[attributes.size() - 1] = index;
    }

    private void leave() {
      attributes.remove(attributes.size() - 1);
    }

    /** The JSON Pointer within the document. */
    String path() {
      StringBuilder path = new StringBuilder();
      for (int at = 0; at < attributes.size(); at++) {
        path.append('/').append(attributes.get(at).name());
        if (indices[at] >= 0) {
          path.append('/').append(indices[at]);
        }
      }
      return path.toString();
    }
  }

  static void each(DocumentType kind, Object document, Broken broken, Visitor visitor) {
    References references = CACHE.get(kind.type());
    if (references == null) {
      references = of(kind.type(), new HashSet<>()).orElseGet(References::none);
      CACHE.put(kind.type(), references);
    }
    references.visit(document, new Place(), broken, visitor);
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

  private void visit(Object object, Place place, Broken broken, Visitor visitor) {
    for (int at = 0; at < attributes.length; at++) {
      Attribute attribute = attributes[at];
      Object value = attribute.get(object);
      if (value == null || (broken != Broken.NONE && broken.contains(object, attribute))) {
        continue;
      }
      if (attribute.isList() && ((List<?>) value).isEmpty()) {
        continue;
      }
      place.enter(attribute);
      if (attribute.isList()) {
        elements(at, (List<?>) value, place, broken, visitor);
      } else {
        value(at, value, place, broken, visitor);
      }
      place.leave();
    }
  }

  private void elements(int at, List<?> elements, Place place, Broken broken, Visitor visitor) {
    for (int index = 0; index < elements.size(); index++) {
      place.index(index);
      value(at, elements.get(index), place, broken, visitor);
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
