package dev.renewal.standards;

import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.Status;
import dev.renewal.standard.VersionOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which standard stands in the place of another on a day, or sooner or later. */
final class Succession {
  private final List<Standard> standards;
  private final Optional<LocalDate> day;

  Succession(List<Standard> standards, Optional<LocalDate> day) {
    this.standards = standards;
    this.day = day;
  }

  /** Whether a standard says that it replaces another; a draft replaces nothing yet. */
  static boolean replaces(Standard standard, Standard other) {
    boolean named =
        standard.status() != Status.DRAFT
            && standard.replaces().filter(name -> name.names(other)).isPresent();
    return named
        && (!standard.id().equals(other.id())
            || VersionOrder.NUMERIC.compare(standard.version(), other.version()) > 0);
  }

  /** The last in the line of those that replace a standard, a withdrawn one only if all are. */
  Optional<Standard> of(Standard standard) {
    Set<StandardName> met = new HashSet<>(Set.of(StandardName.of(standard)));
    Optional<Standard> last = Optional.empty();
    Optional<Standard> at = next(standard);
    while (at.isPresent() && met.add(StandardName.of(at.get()))) {
      if (last.isEmpty() || at.get().status() != Status.WITHDRAWN) {
        last = at;
      }
      at = next(at.get());
    }
    return last.or(() -> stillActive(standard));
  }

  private boolean applies(Standard standard) {
    return day.map(standard::appliesOn).orElse(true);
  }

  private Optional<Standard> next(Standard standard) {
    return standards.stream()
        .filter(it -> applies(it) && replaces(it, standard))
        .max(
            Comparator.comparing((Standard it) -> it.id().equals(standard.id()))
                .thenComparing(Standard::version, VersionOrder.NUMERIC)
                .thenComparing(Standard::id));
  }

  /** Instead of a withdrawn version, another one of the same standard. */
  private Optional<Standard> stillActive(Standard standard) {
    return standard.status() == Status.WITHDRAWN
        ? Latest.of(
                standards.stream()
                    .filter(it -> it.id().equals(standard.id()) && applies(it))
                    .toList())
            .filter(it -> it.status() == Status.ACTIVE)
        : Optional.empty();
  }
}
