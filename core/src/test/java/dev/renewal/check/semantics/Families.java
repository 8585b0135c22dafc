package dev.renewal.check.semantics;

import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import java.util.Map;
import java.util.Optional;

/** The family of an operand, by the name of the attribute at its end. */
final class Families {
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("newBuild", "flag"),
          Map.entry("inUse", "flag"),
          Map.entry("households", "number"),
          Map.entry("score", "number"),
          Map.entry("index", "number"),
          Map.entry("walkMinutes", "number"),
          Map.entry("floorArea", "area"),
          Map.entry("area", "area"),
          Map.entry("openedOn", "date"),
          Map.entry("acceptedOn", "date"),
          Map.entry("resolvedOn", "date"),
          Map.entry("date", "date"),
          Map.entry("asOf", "date"));

  private Families() {}

  /** The family; empty if the operand takes that of the other side. */
  static Optional<String> of(Operand operand) {
    if (operand instanceof Operand.Found found) {
      return Optional.of(of(found.values().path().orElse(found.values().of().from())));
    }
    if (operand instanceof Operand.Sum sum) {
      return Optional.of(of(sum.values().path().orElse(sum.values().of().from())));
    }
    if (operand instanceof Operand.Scaled scaled) {
      return of(scaled.value());
    }
    boolean number =
        operand instanceof Operand.Count
            || operand instanceof Operand.Difference
            || operand instanceof Operand.Lookup
            || operand instanceof Operand.WalkingTime;
    return number ? Optional.of("number") : Optional.empty();
  }

  private static String of(Path path) {
    return BY_NAME.getOrDefault(path.steps().get(path.steps().size() - 1).name(), "text");
  }
}
