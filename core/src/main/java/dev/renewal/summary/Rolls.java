package dev.renewal.summary;

import dev.renewal.model.plan.Roster;
import dev.renewal.model.plan.RosterEntry;
import dev.renewal.quantity.Fraction;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls the rolls of a dataset. */
final class Rolls {
  private final List<Roster> rosters = new ArrayList<>();
  private final Map<String, Set<String>> ids = new HashMap<>();

  void add(DocumentType kind, String id) {
    ids.computeIfAbsent(kind.name(), unused -> new HashSet<>()).add(id);
  }

  void add(Roster roster) {
    rosters.add(roster);
  }

  List<RollLine> all() {
    List<RollLine> lines = new ArrayList<>();
    for (Roster roster : rosters) {
      kind(roster).ifPresent(kind -> line(roster, kind.name()).ifPresent(lines::add));
    }
    return lines;
  }

  private static Optional<DocumentType> kind(Roster roster) {
    return roster
        .getKind()
        .map(kind -> kind.name().replace("_", "").toLowerCase(Locale.ROOT))
        .flatMap(
            name ->
                DocumentKinds.all().stream()
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst());
  }

  private Optional<RollLine> line(Roster roster, String kind) {
    List<String> due =
        roster.getEntries().stream()
            .map(RosterEntry::getExpectedId)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Set<String> there = ids.getOrDefault(kind, Set.of());
    int reported = (int) due.stream().filter(there::contains).count();
    return Optional.of(
        new RollLine(
            roster.getId(),
            kind,
            due.size(),
            reported,
            Numbers.share(Fraction.of(reported, 1), Fraction.of(due.size(), 1))));
  }
}
