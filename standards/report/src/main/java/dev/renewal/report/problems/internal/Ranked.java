package dev.renewal.report.problems.internal;

import dev.renewal.finding.Outcome;
import dev.renewal.finding.SortKey;
import dev.renewal.finding.Subject;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Bearer;
import java.util.Comparator;
import java.util.List;

/**
 * An entry with what its place in the list depends on.
 *
 * @param entry the entry
 * @param bearer who must mend it
 */
record Ranked(ProblemEntry entry, Bearer bearer) {

  private static final List<String> KINDS =
      DocumentKinds.all().stream().map(DocumentType::name).toList();

  /**
   * By unit and file, what failed before what could not be judged, by who must mend it, then one
   * document after the other, and within it the gravest first.
   */
  static final Comparator<Ranked> ORDER =
      Comparator.comparing((Ranked it) -> it.entry.unit())
          .thenComparing(it -> it.entry.file().orElse(""))
          .thenComparing(it -> it.entry.outcome() == Outcome.FAILED ? 0 : 1)
          .thenComparing(Ranked::bearer)
          .thenComparing(it -> kind(it.entry.subject()))
          .thenComparing(it -> it.entry.subject().kind())
          .thenComparing(it -> it.entry.subject().id())
          .thenComparing(it -> it.entry.severity())
          .thenComparing(it -> within(it.entry));

  /** The dataset and its header come first, groups of documents last. */
  private static int kind(Subject subject) {
    int known = KINDS.indexOf(subject.kind());
    return known >= 0 ? known : subject.kind().equals("dataset") ? -1 : KINDS.size();
  }

  private static SortKey within(ProblemEntry entry) {
    return new SortKey("", Subject.of("", "", entry.pointer()), entry.rule());
  }
}
