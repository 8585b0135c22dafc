package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.List;
import java.util.Map;

/** Finds elements of a list that equal one of the two before them, as copied rows do. */
final class CopiedElements {
  private static final int NEAR = 2;
  private static final int FEWEST_VALUES = 3;
  private static final ClassValue<CopiedElements> CACHE =
      new ClassValue<>() {
        @Override
        protected CopiedElements computeValue(Class<?> type) {
          return new CopiedElements(RecordType.of(type));
        }
      };

  private final Attribute[] lists;

  private CopiedElements(RecordType type) {
    lists =
        type.attributes().stream()
            .filter(it -> it.isList() && it.type().kind() == ValueType.Kind.OBJECT)
            .toArray(Attribute[]::new);
  }

  static void of(RecordType type, Object document, Slips slips) {
    for (Attribute attribute : CACHE.get(type.javaType()).lists) {
      Object value = attribute.get(document);
      if (value instanceof List<?> list && list.size() > 1) {
        look(attribute, list, slips);
      }
    }
  }

  private static void look(Attribute attribute, List<?> list, Slips slips) {
    for (int at = 1; at < list.size(); at++) {
      Object element = list.get(at);
      for (int before = Math.max(0, at - NEAR); before < at; before++) {
        if (element.equals(list.get(before)) && says(attribute, element)) {
          String first = "/" + attribute.name() + "/" + before;
          slips.add(
              Slip.of(
                  "plausibility.copied",
                  Severity.INFO,
                  "/" + attribute.name() + "/" + at,
                  Map.of("first", first)));
          break;
        }
      }
    }
  }

  /** Whether an element says enough for a repetition to be no chance. */
  private static boolean says(Attribute list, Object element) {
    int values = 0;
    for (Attribute attribute : list.type().objectType().orElseThrow().attributes()) {
      Object value = attribute.get(element);
      boolean given = value instanceof List<?> many ? !many.isEmpty() : value != null;
      values += given ? 1 : 0;
    }
    return values >= FEWEST_VALUES;
  }
}
