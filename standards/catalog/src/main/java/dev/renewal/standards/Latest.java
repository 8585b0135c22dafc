package dev.renewal.standards;

import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import dev.renewal.standard.VersionOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which version of a standard is meant where none is named: of those that no other version replaces
 * an active one, else an unverified one, else a draft, else a withdrawn one; of these the latest.
 */
final class Latest {
  private static final List<Status> PREFERENCE =
      List.of(Status.WITHDRAWN, Status.DRAFT, Status.UNVERIFIED, Status.ACTIVE);

  private static final Comparator<Standard> ORDER =
      Comparator.comparing((Standard standard) -> PREFERENCE.indexOf(standard.status()))
          .thenComparing(Standard::version, VersionOrder.NUMERIC);

  private Latest() {}

  /** The one meant among versions of one standard; empty if there are none. */
  static Optional<Standard> of(List<Standard> versions) {
    return versions.stream()
        .filter(standard -> versions.stream().noneMatch(it -> Succession.replaces(it, standard)))
        .max(ORDER);
  }
}
