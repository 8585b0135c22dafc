package dev.renewal.check.internal.plausibility;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.AttributePath;
import dev.renewal.schema.RecordType;
import java.util.List;
import java.util.Map;

/** A path through documents of a kind, stepping through no more than one list. */
final class Walk {
  private final Attribute[] steps;

  private Walk(List<Attribute> steps) {
    if (steps.stream().filter(Attribute::isList).count() > 1) {
      throw new IllegalArgumentException(steps + " has more than one list");
    }
    this.steps = steps.toArray(new Attribute[0]);
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
    walk(document, 0, -1, visitor);
  }

  private void walk(Object at, int step, int index, Visitor visitor) {
    if (step == steps.length) {
      visitor.visit(at, index);
      return;
    }
    Object value = steps[step].get(at);
    if (value instanceof List<?> list) {
      for (int next = 0; next < list.size(); next++) {
        walk(list.get(next), step + 1, next, visitor);
      }
    } else if (value != null) {
      walk(value, step + 1, index, visitor);
    }
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
