package dev.renewal.check.internal.run;

import dev.renewal.model.Code;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Visits the codes of open lists in a document, walking only where there can be some. */
final class CodePaths {
  private static final Map<RecordType, CodePaths> CACHE = new ConcurrentHashMap<>();

  private final Attribute[] attributes;
  private final @Nullable String[] lists;
  private final CodePaths[] inner;

  private CodePaths(List<Attribute> attributes, List<CodePaths> inner) {
    this.attributes = attributes.toArray(new Attribute[0]);
    this.lists = new String[attributes.size()];
    for (int at = 0; at < lists.length; at++) {
      lists[at] = list(attributes.get(at)).orElse(null);
    }
    this.inner = inner.toArray(new CodePaths[0]);
  }

  /** Takes the codes of a document. */
  interface Visitor {
    /**
     * Takes one code.
     *
     * @param list the code list
     * @param code the code as given
     * @param place where it stands
     */
    void visit(String list, String code, Place place);
  }

  /**
   * Where a code stands; written as text only if it is needed.
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

  private static Optional<String> list(Attribute attribute) {
    return attribute.type().kind() == ValueType.Kind.OPEN_CODE
        ? attribute.type().codeList()
        : Optional.empty();
  }

  static void each(RecordType type, Object document, Visitor visitor) {
    CodePaths paths = CACHE.get(type);
    if (paths == null) {
      paths = of(type, new HashSet<>()).orElseGet(() -> new CodePaths(List.of(), List.of()));
      CACHE.put(type, paths);
    }
    paths.visit(document, null, visitor);
  }

  private static Optional<CodePaths> of(RecordType type, Set<RecordType> above) {
    if (!above.add(type)) {
      return Optional.empty();
    }
    List<Attribute> attributes = new ArrayList<>();
    List<CodePaths> inner = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      Optional<CodePaths> beneath =
          attribute.type().objectType().flatMap(object -> of(object, above));
      if (list(attribute).isPresent() || beneath.isPresent()) {
        attributes.add(attribute);
        inner.add(beneath.orElseGet(() -> new CodePaths(List.of(), List.of())));
      }
    }
    above.remove(type);
    return attributes.isEmpty() ? Optional.empty() : Optional.of(new CodePaths(attributes, inner));
  }

  private void visit(Object object, @Nullable Place parent, Visitor visitor) {
    for (int at = 0; at < attributes.length; at++) {
      Attribute attribute = attributes[at];
      Object value = attribute.get(object);
      if (value instanceof List<?> elements) {
        for (int index = 0; index < elements.size(); index++) {
          value(at, elements.get(index), parent, index, visitor);
        }
      } else if (value != null) {
        value(at, value, parent, -1, visitor);
      }
    }
  }

  private void value(int at, Object value, @Nullable Place parent, int index, Visitor visitor) {
    Place place = new Place(parent, attributes[at], index);
    String list = lists[at];
    if (list == null) {
      inner[at].visit(value, place, visitor);
    } else {
      visitor.visit(list, ((Code) value).code(), place);
    }
  }
}
