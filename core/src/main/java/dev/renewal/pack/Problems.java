package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in a pack. */
final class Problems {
  private final List<PackProblem> found = new ArrayList<>();

  void add(String file, String pointer, String message) {
    found.add(new PackProblem(file, pointer, message));
  }

  void add(JsonTree at, String message) {
    add(PackReader.STANDARD, at.pointer(), message);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidPackException(found);
    }
  }
}
