package dev.renewal.check.internal.plausibility;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.AttributePath;
import dev.renewal.schema.RecordType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A path through documents of a kind, stepping through no more than one list. */
final class Walk {
  private final Attribute[] steps;

  /** How many attributes lead to the elements of the list, or to the value if there is no list. */
  private final int head;

  private Walk(List<Attribute> steps) {
    if (steps.stream().filter(Attribute::isList).count() > 1) {
      throw new IllegalArgumentException(steps + " has more than one list");
    }
    this.steps = steps.toArray(new Attribute[0]);
    this.head =
        1
            + steps.stream()
                .filter(Attribute::isList)
                .mapToInt(steps::indexOf)
                .findFirst()
                .orElse(steps.size() - 1);
  }

  /** Takes the values a path leads to. */
  interface Visitor {
    /**
     * Takes one value.
     *
     * @param value the value
     * @param index its index in the list stepped through; -1 if there is none
     */
    void visit(Object value, int index);
  }

  static Walk of(Class<?> type, String path) {
    return new Walk(AttributePath.resolve(RecordType.of(type), path).attributes());
  }

  /** The paths of each kind of document, found to exist when the first one of a kind comes. */
  static ClassValue<List<Walk>> of(Map<Class<?>, List<String>> paths) {
    return new ClassValue<>() {
      @Override
      protected List<Walk> computeValue(Class<?> type) {
        return paths.getOrDefault(type, List.of()).stream().map(path -> of(type, path)).toList();
      }
    };
  }

  /** The attribute at the end. */
  Attribute last() {
    return steps[steps.length - 1];
  }

  void each(Object document, Visitor visitor) {
    Object first = follow(document, 0, head);
    if (!(first instanceof List<?> list)) {
      if (first != null) {
        visitor.visit(first, -1);
      }
      return;
    }
    for (int index = 0; index < list.size(); index++) {
      Object value = follow(list.get(index), head, steps.length);
      if (value != null) {
        visitor.visit(value, index);
      }
    }
  }

  private @Nullable Object follow(Object from, int start, int end) {
    Object at = from;
    for (int step = start; step < end && at != null; step++) {
      at = steps[step].get(at);
    }
    return at;
  }

  /** The JSON Pointer of the value at an index. */
  String pointer(int index) {
    StringBuilder pointer = new StringBuilder();
    for (Attribute step : steps) {
      pointer.append('/').append(step.name());
      if (step.isList()) {
        pointer.append('/').append(index);
      }
    }
    return pointer.toString();
  }
}
