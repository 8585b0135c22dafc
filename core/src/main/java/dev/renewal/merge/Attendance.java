package dev.renewal.merge;

import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.SubjectKind;
import dev.renewal.model.plan.Roster;
import dev.renewal.model.plan.RosterEntry;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Calls the rolls: who should have reported and has not, and who was not expected (应报未报). */
final class Attendance {
  private final Register register;
  private final List<String> names;

  Attendance(Register register, List<String> names) {
    this.register = register;
    this.names = names;
  }

  List<MergeFinding> findings(List<Roster> rosters) {
    List<MergeFinding> findings = new ArrayList<>();
    for (Roster roster : rosters.stream().distinct().toList()) {
      roster.getKind().flatMap(Attendance::kind).ifPresent(kind -> call(roster, kind, findings));
    }
    return findings;
  }

  private static Optional<DocumentType> kind(SubjectKind kind) {
    String name = kind.name().replace("_", "").toLowerCase(Locale.ROOT);
    return DocumentKinds.all().stream()
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private void call(Roster roster, DocumentType kind, List<MergeFinding> findings) {
    Set<String> unexpected = new TreeSet<>(register.ids(kind));
    for (RosterEntry entry : roster.getEntries()) {
      Optional<String> id = entry.getExpectedId();
      if (id.isPresent()
          && !unexpected.remove(id.get())
          && !register.ids(kind).contains(id.get())) {
        findings.add(missing(roster, kind, entry, id.get()));
      }
    }
    unexpected.forEach(id -> findings.add(unexpected(roster, kind, id)));
  }

  private static MergeFinding missing(
      Roster roster, DocumentType kind, RosterEntry entry, String id) {
    return MergeFinding.of(
        "merge.not-reported",
        Severity.WARNING,
        Subject.of(kind.name(), id),
        List.of(),
        Map.of(
            "kind", MessageBundle.core().text("kind." + kind.name()),
            "id", id,
            "name", entry.getName().or(() -> division(entry)).orElse(""),
            "roster", roster.getId()));
  }

  private static Optional<String> division(RosterEntry entry) {
    return entry.getDivision().map(DivisionCode::toString);
  }

  private MergeFinding unexpected(Roster roster, DocumentType kind, String id) {
    List<String> reporters = register.reporters(kind, id).stream().map(names::get).toList();
    return MergeFinding.of(
        "merge.not-expected",
        Severity.WARNING,
        Subject.of(kind.name(), id),
        reporters,
        Map.of(
            "kind", MessageBundle.core().text("kind." + kind.name()),
            "id", id,
            "files", reporters.stream().collect(Collectors.joining(", ")),
            "roster", roster.getId()));
  }
}
