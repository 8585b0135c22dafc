package dev.renewal.check.internal.run;

import dev.renewal.dataset.Broken;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes of each kind of document that refer to other documents. */
final class References {
  private static final Map<String, List<Reference>> BY_KIND = byKind();

  private References() {}

  /**
   * An attribute that refers to a document.
   *
   * @param path the attributes that lead to it, itself included
   * @param walk visits the references
   * @param target the kind of document it refers to
   */
  record Reference(List<Attribute> path, ElementWalk walk, String target) {}

  /** Takes the references of a document. */
  interface Visitor {
    /**
     * Takes one reference.
     *
     * @param target the kind of document
     * @param id the id
     * @param path the path of the reference within the document
     */
    void visit(String target, String id, String path);
  }

  static void each(DocumentType kind, Object document, Broken broken, Visitor visitor) {
    for (Reference reference : BY_KIND.getOrDefault(kind.name(), List.of())) {
      reference
          .walk()
          .each(
              document,
              broken,
              (id, indices) ->
                  visitor.visit(
                      reference.target(), id.toString(), Position.path(reference.path(), indices)));
    }
  }

  private static Map<String, List<Reference>> byKind() {
    Map<String, List<Reference>> byKind = new HashMap<>();
    for (DocumentType kind : DocumentKinds.all()) {
      List<Reference> found = new ArrayList<>();
      collect(kind.type(), new ArrayList<>(), new HashSet<>(), found);
      byKind.put(kind.name(), List.copyOf(found));
    }
    return Map.copyOf(byKind);
  }

  private static void collect(
      RecordType type, List<Attribute> path, Set<RecordType> above, List<Reference> found) {
    if (!above.add(type)) {
      return;
    }
    for (Attribute attribute : type.attributes()) {
      path.add(attribute);
      attribute
          .refersTo()
          .ifPresent(
              target ->
                  found.add(
                      new Reference(
                          List.copyOf(path), new ElementWalk(List.copyOf(path)), target)));
      attribute.type().objectType().ifPresent(inner -> collect(inner, path, above, found));
      path.remove(path.size() - 1);
    }
    above.remove(type);
  }
}
