package dev.renewal.samples.generation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that a part of a record can name: those of the record, and of the lists around it. */
final class Scope {

  private final @Nullable Scope around;
  private final Slots slots;
  private final Map<String, Value> values = new LinkedHashMap<>();

  private Scope(@Nullable Scope around, Slots slots) {
    this.around = around;
    this.slots = slots;
  }

  /** The values of a record, none yet. */
  static Scope ofRecord() {
    return new Scope(null, new Slots());
  }

  /** The values of the elements of a list, none yet. */
  Scope within() {
    return new Scope(this, slots);
  }

  /** A named value. */
  record Value(int slot, NumberForm form) {}

  /** Adds a value, which hides one of the same name around it; empty if the name is taken here. */
  Optional<Value> add(String name, NumberForm form) {
    if (values.containsKey(name)) {
      return Optional.empty();
    }
    Value value = new Value(slots.next++, form);
    values.put(name, value);
    return Optional.of(value);
  }

  /** Finds a value. */
  Optional<Value> find(String name) {
    Value own = values.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    return around == null ? Optional.empty() : around.find(name);
  }

  /** All names that can be used here. */
  Iterable<String> names() {
    Map<String, Value> all = new LinkedHashMap<>(values);
    for (Scope scope = around; scope != null; scope = scope.around) {
      all.putAll(scope.values);
    }
    return all.keySet();
  }

  /** How many slots a record needs. */
  int size() {
    return slots.next;
  }

  private static final class Slots {
    private int next;
  }
}
