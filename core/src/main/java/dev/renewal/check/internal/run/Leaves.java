package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Code;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Visits references, divisions and codes of open lists in a document, walking only to them. */
final class Leaves {
  private static final Map<RecordType, Leaves> CACHE = new ConcurrentHashMap<>();

  private final Attribute[] attributes;
  private final @Nullable String[] targets;
  private final @Nullable String[] own;
  private final @Nullable String[] lists;
  private final Leaves[] inner;

  private Leaves(List<Attribute> attributes, List<Leaves> inner) {
    this.attributes = attributes.toArray(new Attribute[0]);
    this.targets = new String[attributes.size()];
    this.own = new String[attributes.size()];
    this.lists = new String[attributes.size()];
    for (int at = 0; at < targets.length; at++) {
      targets[at] = attributes.get(at).refersTo().orElse(null);
      own[at] = attributes.get(at).refersToOwn().orElse(null);
      lists[at] = list(attributes.get(at)).orElse(null);
    }
    this.inner = inner.toArray(new Leaves[0]);
  }

  private static Optional<String> list(Attribute attribute) {
    return attribute.type().kind() == ValueType.Kind.OPEN_CODE
        ? attribute.type().codeList()
        : Optional.empty();
  }

  /** Takes the leaves of a document. */
  interface Visitor {
    /**
     * Takes one reference to a document.
     *
     * @param target the kind of document
     * @param id the id
     * @param place where the reference stands; not to be kept
     */
    void reference(String target, String id, Place place);

    /**
     * Takes one reference within the document.
     *
     * @param path the path in the document whose values it repeats
     * @param value the value
     * @param place where the reference stands; not to be kept
     */
    void within(String path, String value, Place place);

    /**
     * Takes one division.
     *
     * @param division its code
     * @param place where it stands; not to be kept
     */
    void division(DivisionCode division, Place place);

    /**
     * Takes one code.
     *
     * @param list the code list
     * @param code the code as given
     * @param place where the code stands; not to be kept
     */
    void code(String list, String code, Place place);
  }

  /** Where a leaf stands; the way to it is written as text only if it is needed. */
  static final class Place {
    private Attribute[] attributes = new Attribute[8];
    private int[] indices = new int[8];
    private int depth;

    private void enter(Attribute attribute) {
      if (depth == indices.length) {
        attributes = Arrays.copyOf(attributes, 2 * depth);
        indices = Arrays.copyOf(indices, 2 * depth);
      }
      attributes[depth] = attribute;
      indices[depth] = -1;
      depth++;
    }

    private void index(int index) {
      indices[depth - 1] = index;
    }

    private void leave() {
      depth--;
    }

    /** The JSON Pointer within the document. */
    String path() {
      StringBuilder path = new StringBuilder();
      for (int at = 0; at < depth; at++) {
        path.append('/').append(attributes[at].name());
        if (indices[at] >= 0) {
          path.append('/').append(indices[at]);
        }
      }
      return path.toString();
    }
  }

  static void each(DocumentType kind, Object document, Broken broken, Visitor visitor) {
    Leaves leaves = CACHE.get(kind.type());
    if (leaves == null) {
      leaves = of(kind.type(), new HashSet<>()).orElseGet(Leaves::none);
      CACHE.put(kind.type(), leaves);
    }
    leaves.visit(document, new Place(), broken, visitor);
  }

  private static Leaves none() {
    return new Leaves(List.of(), List.of());
  }

  private static Optional<Leaves> of(RecordType type, Set<RecordType> above) {
    if (!above.add(type)) {
      return Optional.empty();
    }
    List<Attribute> attributes = new ArrayList<>();
    List<Leaves> inner = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      Optional<Leaves> beneath = attribute.type().objectType().flatMap(object -> of(object, above));
      if (isLeaf(attribute) || beneath.isPresent()) {
        attributes.add(attribute);
        inner.add(beneath.orElseGet(Leaves::none));
      }
    }
    above.remove(type);
    return attributes.isEmpty() ? Optional.empty() : Optional.of(new Leaves(attributes, inner));
  }

  private static boolean isLeaf(Attribute attribute) {
    return attribute.refersTo().isPresent()
        || attribute.refersToOwn().isPresent()
        || list(attribute).isPresent()
        || attribute.type().kind() == ValueType.Kind.DIVISION;
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
    if (targets[at] != null) {
      visitor.reference(targets[at], value.toString(), place);
    } else if (own[at] != null) {
      visitor.within(own[at], value.toString(), place);
    } else if (lists[at] != null) {
      visitor.code(lists[at], ((Code) value).code(), place);
    } else if (value instanceof DivisionCode division) {
      visitor.division(division, place);
    } else {
      inner[at].visit(value, place, broken, visitor);
    }
  }
}
