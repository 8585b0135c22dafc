package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Where the parts of rules stand in {@code standard.json}; parts are told apart by identity. */
final class Places {
  private final IdentityHashMap<Object, String> pointers = new IdentityHashMap<>();

  /** Notes where a part stands. */
  <T> T put(T part, JsonTree at) {
    pointers.put(part, at.pointer());
    return part;
  }

  /** Notes where a part stands, if there is one. */
  <T> Optional<T> put(Optional<T> part, JsonTree at) {
    part.ifPresent(found -> put(found, at));
    return part;
  }

  Optional<String> pointer(Object part) {
    return Optional.ofNullable(pointers.get(part));
  }
}
