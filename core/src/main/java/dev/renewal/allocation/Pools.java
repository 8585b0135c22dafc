package dev.renewal.allocation;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What holds of every pool and those it is divided among. */
final class Pools {
  private Pools() {}

  static void requirePool(long poolFen) {
    if (poolFen < 0) {
      throw InvalidAllocationException.of("negative-pool", "amount", Fen.money(poolFen));
    }
  }

  static void requireNew(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw InvalidAllocationException.of("twice", "id", id);
    }
  }

  static <T> long sum(List<T> parts, ToLongFunction<T> fen) {
    try {
      return parts.stream().mapToLong(fen).reduce(0, Math::addExact);
    } catch (ArithmeticException tooLarge) {
      throw InvalidAllocationException.of("too-large");
    }
  }
}
