package dev.renewal.violation.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a dataset and the place where it stands. */
final class Spot {
  private final @Nullable Spot owner;
  private final @Nullable Attribute attribute;
  private final int index;
  private final Object value;

  private Spot(@Nullable Spot owner, @Nullable Attribute attribute, int index, Object value) {
    this.owner = owner;
    this.attribute = attribute;
    this.index = index;
    this.value = value;
  }

  static Spot root(Dataset dataset) {
    return new Spot(null, null, -1, dataset);
  }

  Object value() {
    return value;
  }

  /** The object that has the value as an attribute or element; itself for the dataset. */
  Spot owner() {
    return owner == null ? this : owner;
  }

  /** The attribute that has the value. */
  Attribute attribute() {
    if (attribute == null) {
      throw new IllegalStateException("the dataset is no attribute");
    }
    return attribute;
  }

  boolean isRoot() {
    return attribute == null;
  }

  /** The position in the list, -1 for a single value. */
  int index() {
    return index;
  }

  /** The attributes of the value, if it is an object. */
  Optional<RecordType> type() {
    return attribute == null
        ? Optional.of(RecordType.of(Dataset.class))
        : attribute.type().objectType();
  }

  ValueType valueType() {
    return attribute().type();
  }

  /** The values of an attribute. */
  List<Spot> children(Attribute child) {
    Object found = child.get(value);
    if (found == null) {
      return List.of();
    }
    if (!child.isList()) {
      return List.of(new Spot(this, child, -1, found));
    }
    List<Spot> children = new ArrayList<>();
    List<?> elements = (List<?>) found;
    for (int at = 0; at < elements.size(); at++) {
      children.add(new Spot(this, child, at, elements.get(at)));
    }
    return children;
  }

  String pointer() {
    if (owner == null) {
      return "";
    }
    return attributePointer() + (index < 0 ? "" : "/" + index);
  }

  /** The pointer of the attribute: of the list, if the value is an element. */
  String attributePointer() {
    return owner().pointer() + "/" + attribute().name();
  }

  /** The document that holds the value; empty for the header and its values. */
  Optional<Spot> document() {
    Spot at = this;
    while (!at.isRoot() && !at.owner().isRoot()) {
      at = at.owner();
    }
    return at.isRoot() || at.index < 0 ? Optional.empty() : Optional.of(at);
  }

  /** The kind of the document that holds the value. */
  Optional<DocumentType> kind() {
    return document().flatMap(it -> DocumentKinds.byCollection(it.attribute().name()));
  }

  /** The attributes that lead from the document to the value. */
  List<Attribute> steps() {
    List<Attribute> steps = new ArrayList<>();
    for (Spot at = this; !at.isRoot() && !at.owner().isRoot(); at = at.owner()) {
      steps.add(0, at.attribute());
    }
    return steps;
  }

  /** The order in which values stand in the dataset. */
  static int order(Spot left, Spot right) {
    List<Spot> first = left.trail();
    List<Spot> second = right.trail();
    for (int at = 0; at < Math.min(first.size(), second.size()); at++) {
      Spot one = first.get(at);
      Spot other = second.get(at);
      int order = Integer.compare(one.attribute().index(), other.attribute().index());
      if (order == 0) {
        order = Integer.compare(one.index, other.index);
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private List<Spot> trail() {
    List<Spot> trail = new ArrayList<>();
    for (Spot at = this; !at.isRoot(); at = at.owner()) {
      trail.add(0, at);
    }
    return trail;
  }

  @Override
  public String toString() {
    return pointer();
  }
}
