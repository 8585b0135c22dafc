package dev.renewal.report.problems.internal;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.Subject;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a problem list in their order. */
enum Column {
  NUMBER(6),
  UNIT(13),
  BEARER(11),
  DOCUMENT(10),
  ID(15),
  PLACE(13),
  FIELD(20),
  SEVERITY(9),
  PROBLEM(42),
  ACTUAL(16),
  EXPECTED(16),
  MEND(36),
  CLAUSE(11),
  QUOTE(32),
  STATE(11),
  NOTE(12),
  RULE(16),
  FILE(16),
  POINTER(24);

  private static final List<Column> ORDER = List.of(values());
  private static final LocalText NOTHING = LocalText.same("");

  private final int width;

  Column(int width) {
    this.width = width;
  }

  /** Its place, from 0. */
  int index() {
    return ORDER.indexOf(this);
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
    return text(entry).in(language);
  }

  private LocalText text(ProblemEntry entry) {
    return switch (this) {
      case UNIT -> LocalText.same(entry.unit());
      case BEARER -> entry.bearer();
      case DOCUMENT -> kind(entry.subject());
      case ID -> LocalText.same(entry.subject().id());
      case PLACE -> entry.place();
      case FIELD -> entry.field();
      case SEVERITY -> severity(entry);
      case PROBLEM -> entry.problem();
      case ACTUAL -> entry.actual().orElse(NOTHING);
      case EXPECTED -> entry.expected().orElse(NOTHING);
      case MEND -> entry.mend();
      case CLAUSE -> clause(entry);
      case QUOTE -> LocalText.same(entry.quote().orElse(""));
      case NOTE -> entry.note().orElse(NOTHING);
      case RULE -> LocalText.same(entry.rule());
      case FILE -> LocalText.same(entry.file().orElse(""));
      case POINTER -> LocalText.same(entry.pointer());
      case NUMBER, STATE -> NOTHING;
    };
  }

  private static LocalText severity(ProblemEntry entry) {
    return entry.outcome() == Outcome.FAILED ? entry.severity().label() : entry.outcome().label();
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
