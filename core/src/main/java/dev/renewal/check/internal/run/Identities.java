package dev.renewal.check.internal.run;

import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of the documents and the references between them; mergeable. */
final class Identities {

  /**
   * Where an id was met.
   *
   * @param ordinal the position of the record
   * @param pointer the JSON Pointer of the document
   */
  record Met(long ordinal, String pointer) {}

  /**
   * A second document with an id that another one has.
   *
   * @param kind the kind
   * @param id the id
   * @param met where this one stands
   */
  record Duplicate(String kind, String id, Met met) {}

  /**
   * A reference.
   *
   * @param kind the kind of document that refers
   * @param id its id
   * @param path the path of the reference within it
   * @param met where it stands
   * @param target the kind of document referred to, or the path within the same document
   * @param to the id referred to
   */
  record Link(String kind, String id, String path, Met met, String target, String to) {}

  private final Map<String, Map<String, Met>> ids = new HashMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final List<Link> open = new ArrayList<>();
  private final List<Link> within = new ArrayList<>();

  void add(DocumentType kind, Placed placed) {
    met(kind.name(), placed.id(), met(placed));
  }

  private static Met met(Placed placed) {
    return new Met(placed.ordinal(), placed.pointer());
  }

  /** Looks at one reference of a document. */
  void look(DocumentType kind, Placed placed, String target, String to, Leaves.Place place) {
    if (!knows(target, to)) {
      open.add(link(kind, placed, target, to, place));
    }
  }

  /** Looks at one reference within a document. */
  void lookWithin(
      DocumentType kind, Placed placed, OwnValues values, String to, Leaves.Place place) {
    if (!values.has(to)) {
      within.add(link(kind, placed, values.path(), to, place));
    }
  }

  private static Link link(
      DocumentType kind, Placed placed, String target, String to, Leaves.Place place) {
    String id = placed.id();
    return new Link(kind.name(), id, place.path(), met(placed), target, to);
  }

  private void met(String kind, String id, Met met) {
    Map<String, Met> known = ids.computeIfAbsent(kind, unused -> new HashMap<>());
    Met other = known.putIfAbsent(id, met);
    if (other == null) {
      return;
    }
    boolean earlier = met.ordinal() < other.ordinal();
    if (earlier) {
      known.put(id, met);
    }
    duplicates.add(new Duplicate(kind, id, earlier ? other : met));
  }

  private boolean knows(String kind, String id) {
    Map<String, Met> known = ids.get(kind);
    return known != null && known.containsKey(id);
  }

  void merge(Identities other) {
    other.ids.forEach((kind, known) -> known.forEach((id, met) -> met(kind, id, met)));
    duplicates.addAll(other.duplicates);
    open.addAll(other.open);
    within.addAll(other.within);
  }

  /** The documents whose id an earlier one has. */
  List<Duplicate> duplicates() {
    return duplicates;
  }

  /** Where the first document with the id of a duplicate stands. */
  Met first(Duplicate duplicate) {
    return ids.getOrDefault(duplicate.kind(), Map.of())
        .getOrDefault(duplicate.id(), duplicate.met());
  }

  /** The references within documents that lead nowhere; their target is a path. */
  List<Link> danglingWithin() {
    return within;
  }

  /** The references that lead nowhere. */
  List<Link> dangling() {
    return open.stream().filter(link -> !knows(link.target(), link.to())).toList();
  }
}
