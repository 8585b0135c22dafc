package dev.renewal.report.problems.internal;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a problem list in their order. */
enum Column {
  NUMBER(6, entry -> nothing()),
  UNIT(13, entry -> LocalText.same(entry.unit())),
  BEARER(11, ProblemEntry::bearer),
  DOCUMENT(10, entry -> kind(entry.subject())),
  ID(15, entry -> LocalText.same(entry.subject().id())),
  PLACE(13, ProblemEntry::place),
  FIELD(20, ProblemEntry::field),
  SEVERITY(9, Column::severity),
  PROBLEM(42, ProblemEntry::problem),
  ACTUAL(16, entry -> entry.actual().orElseGet(Column::nothing)),
  EXPECTED(16, entry -> entry.expected().orElseGet(Column::nothing)),
  MEND(36, ProblemEntry::mend),
  CLAUSE(11, Column::clause),
  QUOTE(32, entry -> LocalText.same(entry.quote().orElse(""))),
  STATE(11, entry -> nothing()),
  NOTE(12, entry -> entry.note().orElseGet(Column::nothing)),
  RULE(16, entry -> LocalText.same(entry.rule())),
  FILE(16, entry -> LocalText.same(entry.file().orElse(""))),
  POINTER(24, entry -> LocalText.same(entry.pointer()));

  private final int width;
  private final Function<ProblemEntry, LocalText> text;

  Column(int width, Function<ProblemEntry, LocalText> text) {
    this.width = width;
    this.text = text;
  }

  /** The width in letters of a digit. */
  int width() {
    return width;
  }

  /** Whether it is for programs, and out of the way of people until they unhide it. */
  boolean isHidden() {
    return this == POINTER;
  }

  /** The heading. */
  String heading(Language language) {
    String word = name().toLowerCase(Locale.ROOT);
    return Texts.messages().text("column." + word).in(language);
  }

  /** What an entry has in it. */
  String of(ProblemEntry entry, Language language) {
    return text.apply(entry).in(language);
  }

  private static LocalText nothing() {
    return LocalText.same("");
  }

  private static LocalText severity(ProblemEntry entry) {
    return entry.outcome() == Outcome.FAILED
        ? entry.severity().label()
        : entry.outcome().label();
  }

  private static LocalText kind(Subject subject) {
    String key = "kind." + subject.kind();
    return MessageBundle.core().contains(key)
        ? MessageBundle.core().text(key)
        : LocalText.same(subject.kind());
  }

  private static LocalText clause(ProblemEntry entry) {
    Optional<String> said = entry.clause().map(it -> it.source() + " " + it.locator());
    return LocalText.same(said.orElse(""));
  }
}
