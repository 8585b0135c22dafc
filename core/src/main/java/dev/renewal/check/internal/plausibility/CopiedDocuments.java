package dev.renewal.check.internal.plausibility;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds documents that are alike in all but their id; mergeable.
 *
 * <p>Of each document only a number is kept, made of its own values, of short lists and of the
 * sizes of long ones.
 */
final class CopiedDocuments {
  private static final int FEWEST_VALUES = 5;
  private static final int FEW_ELEMENTS = 3;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private record Likeness(String kind, long number) {}

  private final Map<Likeness, List<Seen>> all = new HashMap<>();

  /** Takes a copy and the first document like it. */
  interface Visitor {
    /** Takes one copy. */
    void visit(Seen copy, Seen first);
  }

  void add(RecordType type, Object document, Seen seen) {
    long number = 0;
    int values = 0;
    List<Attribute> attributes = type.attributes();
    for (int at = 0; at < attributes.size(); at++) {
      Attribute attribute = attributes.get(at);
      Object value = attribute.isMandatory() ? null : attribute.get(document);
      if (value == null || (attribute.isList() && ((List<?>) value).isEmpty())) {
        continue;
      }
      values++;
      number = (number ^ (at + 1)) * SPREAD + mixed(attribute, value);
    }
    if (values >= FEWEST_VALUES) {
      all.computeIfAbsent(new Likeness(seen.kind(), number), unused -> new ArrayList<>(1))
          .add(seen);
    }
  }

  private static long mixed(Attribute attribute, Object value) {
    if (!attribute.isList()) {
      return value.hashCode() * SPREAD;
    }
    List<?> list = (List<?>) value;
    if (attribute.type().kind() != ValueType.Kind.OBJECT) {
      return list.hashCode() * SPREAD;
    }
    return (list.size() > FEW_ELEMENTS ? list.size() : list.hashCode()) * SPREAD;
  }

  void merge(CopiedDocuments other) {
    other.all.forEach(
        (likeness, seen) ->
            all.computeIfAbsent(likeness, unused -> new ArrayList<>(1)).addAll(seen));
  }

  /** Takes every copy; which is the first is settled by the ids. */
  void each(Visitor visitor) {
    for (List<Seen> alike : all.values()) {
      if (alike.size() == 1) {
        continue;
      }
      List<Seen> sorted = alike.stream().sorted().toList();
      for (int at = 1; at < sorted.size(); at++) {
        visitor.visit(sorted.get(at), sorted.get(0));
      }
    }
  }
}
