package dev.renewal.check.internal.run;

import dev.renewal.check.internal.eval.Documents;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.dataset.Broken;
import dev.renewal.model.Document;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rules that need more than one record keep of each document; mergeable. */
final class Gathered implements Documents {
  /** What every rule needs: to name a document, and to tell what is due. */
  private static final Set<String> ALWAYS = Set.of("id", "name", "nameEn", "stage");

  private final Map<String, Set<Attribute>> needed;
  private final Map<String, Map<String, Holder>> byKind = new TreeMap<>();
  private Broken broken = Broken.NONE;

  Gathered(Map<String, Set<Attribute>> needed) {
    this.needed = needed;
  }

  void add(DocumentType kind, Placed placed) {
    Set<Attribute> attributes = needed.get(kind.name());
    if (attributes == null) {
      return;
    }
    Document part = part(kind, attributes, placed);
    put(kind.name(), new Holder(part, placed.ordinal(), placed.pointer()));
    if (placed.broken() != Broken.NONE) {
      broken = broken.and(placed.broken().moved(placed.document(), part));
    }
  }

  /** Of documents with the same id the first counts; the others are findings of their own. */
  private void put(String kind, Holder holder) {
    byKind
        .computeIfAbsent(kind, unused -> new TreeMap<>())
        .merge(
            holder.document().getId(),
            holder,
            (left, right) -> left.ordinal() <= right.ordinal() ? left : right);
  }

  private static Document part(DocumentType kind, Set<Attribute> attributes, Placed placed) {
    Object builder = kind.type().newBuilder();
    for (Attribute attribute : kind.type().attributes()) {
      if (ALWAYS.contains(attribute.name()) || attributes.contains(attribute)) {
        Object value = attribute.get(placed.document());
        if (value != null) {
          attribute.set(builder, value);
        }
      }
    }
    return (Document) kind.type().build(builder);
  }

  void merge(Gathered other) {
    other.byKind.forEach((kind, holders) -> holders.values().forEach(it -> put(kind, it)));
    broken = broken.and(other.broken);
  }

  /** What of the gathered documents could not be read. */
  Broken broken() {
    return broken;
  }

  @Override
  public Collection<Holder> all(String kind) {
    Map<String, Holder> holders = byKind.get(kind);
    return holders == null ? List.of() : holders.values();
  }

  @Override
  public @Nullable Holder find(String kind, String id) {
    Map<String, Holder> holders = byKind.get(kind);
    return holders == null ? null : holders.get(id);
  }
}
