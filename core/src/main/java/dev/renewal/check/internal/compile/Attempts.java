package dev.renewal.check.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Compiles several things one after the other, and tells what is wrong in all of them. */
final class Attempts {
  private final List<PackError.Fault> faults = new ArrayList<>();

  /** Compiles one thing; empty if it is wrong. */
  <T> Optional<T> of(Supplier<T> compilation) {
    try {
      return Optional.of(compilation.get());
    } catch (PackError error) {
      faults.addAll(error.faults());
      return Optional.empty();
    }
  }

  /** Ends the compiling if anything was wrong. */
  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new PackError(faults);
    }
  }
}
