package dev.renewal.quantity;

import dev.renewal.quantity.InvalidQuantityException.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The accepted spellings of the units of one kind, the canonical one of each unit first. */
final class UnitNames<U> {

  private final Map<String, U> units = new LinkedHashMap<>();

  /** Adds the spellings of one unit. */
  UnitNames<U> with(U unit, String... names) {
    for (String name : names) {
      units.put(name, unit);
    }
    return this;
  }

  /** Whether the text is a spelling of a unit. */
  boolean contains(String name) {
    return units.containsKey(name);
  }

  /** The unit that is spelled so. */
  U get(String name) {
    U unit = units.get(name);
    if (unit == null) {
      throw new InvalidQuantityException(Reason.UNIT, "a unit out of " + units.keySet(), name);
    }
    return unit;
  }

  /** All spellings. */
  Set<String> all() {
    return Collections.unmodifiableSet(units.keySet());
  }
}
