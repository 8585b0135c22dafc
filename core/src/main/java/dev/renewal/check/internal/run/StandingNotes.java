package dev.renewal.check.internal.run;

import dev.renewal.check.Successors;
import dev.renewal.finding.Note;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.Status;
import dev.renewal.text.MessageBundle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes about how a standard stands on a day: withdrawn, replaced, not in force, or unknown. */
final class StandingNotes {
  private StandingNotes() {}

  static List<Note> of(Standard standard, LocalDate day, Successors successors) {
    List<Note> notes = new ArrayList<>();
    Optional<StandardName> instead = successors.of(standard, day);
    boolean withdrawn = standard.status() == Status.WITHDRAWN;
    if (instead.isPresent()) {
      String code = withdrawn ? "withdrawn-for" : "replaced";
      notes.add(note(code, standard, Map.of("instead", instead.get().toString())));
    } else if (withdrawn) {
      notes.add(note("withdrawn", standard, Map.of()));
    }
    if (standard.validFrom().isEmpty() && standard.validTo().isEmpty()) {
      notes.add(note("validity-unknown", standard, Map.of("standard", standard.id())));
    }
    if (!standard.appliesOn(day)) {
      notes.add(
          note(
              "not-in-force",
              standard,
              Map.of(
                  "from", standard.validFrom().map(LocalDate::toString).orElse("…"),
                  "to", standard.validTo().map(LocalDate::toString).orElse("…"),
                  "date", day.toString())));
    }
    return notes;
  }

  private static Note note(String code, Standard standard, Map<String, String> more) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("standard", StandardName.of(standard).toString());
    arguments.putAll(more);
    return Note.builder()
        .code(code)
        .message(MessageBundle.core().format("note." + code, arguments))
        .build();
  }
}
