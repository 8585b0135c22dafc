package dev.renewal.check.internal.run;

import dev.renewal.check.internal.eval.Documents;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.dataset.Broken;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.Slots;
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
  private final Set<String> followed;
  private final Map<String, Map<String, Holder>> byKind = new TreeMap<>();
  private final Map<String, Map<String, Holder>> beyond = new TreeMap<>();
  private Broken broken = Broken.NONE;
  private Losses losses = new Losses();

  /**
   * What is kept.
   *
   * @param needed the attributes needed, by kind
   * @param followed the kinds to which references are followed
   */
  Gathered(Map<String, Set<Attribute>> needed, Set<String> followed) {
    this.needed = needed;
    this.followed = followed;
  }

  /** Keeps what is needed of a document that the pack sees. */
  void add(DocumentType kind, Placed placed) {
    add(byKind, kind, placed);
  }

  /** Keeps what is needed of a document beyond the pack's view, which references may lead to. */
  void addBeyond(DocumentType kind, Placed placed) {
    if (followed.contains(kind.name())) {
      add(beyond, kind, placed);
    }
  }

  private void add(Map<String, Map<String, Holder>> documents, DocumentType kind, Placed placed) {
    Set<Attribute> attributes = needed.get(kind.name());
    if (attributes == null) {
      return;
    }
    Slots part = part(kind, attributes, placed);
    put(documents, kind.name(), placed.id(), new Holder(part, placed.ordinal(), placed.pointer()));
    if (placed.broken() != Broken.NONE) {
      broken = broken.and(placed.broken().moved(placed.document(), part));
    }
  }

  /** Of documents with the same id the first counts; the others are findings of their own. */
  private static void put(
      Map<String, Map<String, Holder>> documents, String kind, String id, Holder holder) {
    documents.computeIfAbsent(kind, unused -> new TreeMap<>()).merge(id, holder, Gathered::first);
  }

  private static Holder first(Holder left, Holder right) {
    return left.ordinal() <= right.ordinal() ? left : right;
  }

  private static Slots part(DocumentType kind, Set<Attribute> attributes, Placed placed) {
    @Nullable Object[] values = new @Nullable Object[kind.type().attributes().size()];
    for (Attribute attribute : kind.type().attributes()) {
      if (ALWAYS.contains(attribute.name()) || attributes.contains(attribute)) {
        values[attribute.index()] = attribute.get(placed.document());
      }
    }
    return Slots.of(kind.type(), values);
  }

  void merge(Gathered other) {
    merge(byKind, other.byKind);
    merge(beyond, other.beyond);
    broken = broken.and(other.broken);
  }

  private static void merge(
      Map<String, Map<String, Holder>> into, Map<String, Map<String, Holder>> other) {
    other.forEach((kind, holders) -> holders.forEach((id, it) -> put(into, kind, id, it)));
  }

  /** Says which parts of the source were not read. */
  void lose(Losses unread) {
    losses = unread;
  }

  @Override
  public @Nullable String unread(String kind) {
    return losses.of(kind);
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
    Holder seen = find(byKind, kind, id);
    Holder other = beyond.isEmpty() ? null : find(beyond, kind, id);
    return seen == null || other == null ? (seen == null ? other : seen) : first(seen, other);
  }

  private static @Nullable Holder find(
      Map<String, Map<String, Holder>> documents, String kind, String id) {
    Map<String, Holder> holders = documents.get(kind);
    return holders == null ? null : holders.get(id);
  }
}
