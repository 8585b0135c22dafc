package dev.renewal.cli.text;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standards.diff.Change;
import dev.renewal.standards.diff.DatasetDiff;
import dev.renewal.standards.diff.OutcomeChange;
import dev.renewal.standards.diff.Part;
import dev.renewal.standards.diff.StandardDiff;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.LocalText;
import dev.renewal.text.PlainFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences of standards as text: part by part, or finding by finding. */
public final class DiffText {

  private static final Map<Change.Kind, String> SIGNS =
      Map.of(Change.Kind.ADDED, "+", Change.Kind.REMOVED, "-", Change.Kind.CHANGED, "~");

  /** What of a rule or list that was added or removed is worth a line. */
  private static final List<String> TOLD_OF_NEW =
      List.of("severity", "clause", "bearer", "stage", "scope", "when", "require", "quote", "type");

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private DiffText(TextOptions options) {
    this.words = Words.in(options.language());
    this.ink = options.ink();
  }

  /** What changed from one standard to the other, each line ended by a line feed. */
  public static String of(StandardDiff diff, TextOptions options) {
    DiffText text = new DiffText(options);
    text.heading(diff.before(), diff.after());
    for (Part part : Part.values()) {
      text.part(part, diff.of(part));
    }
    if (diff.changes().isEmpty()) {
      text.page.line("  " + text.words.say("diff.none"));
    }
    return text.page.toString();
  }

  /** What both say differently of a dataset, each line ended by a line feed. */
  public static String of(Standard before, Standard after, DatasetDiff diff, TextOptions options) {
    DiffText text = new DiffText(options);
    text.heading(before, after);
    text.page.line(
        "  "
            + text.words.say("about.as-of", "date", diff.after().getAsOf())
            + "  "
            + text.words.say(
                "compare.verdict",
                "before",
                text.verdict(diff.before()),
                "after",
                text.verdict(diff.after())));
    text.findings("diff.appearing", "+", diff.appearing());
    text.findings("diff.disappearing", "-", diff.disappearing());
    text.outcomes(diff.others());
    if (diff.changes().isEmpty()) {
      text.page.line("  " + text.words.say("diff.same-outcomes"));
    }
    return text.page.toString();
  }

  private void heading(Standard before, Standard after) {
    page.line(
        ink.strong(StandardName.of(before).toString())
            + " → "
            + ink.strong(StandardName.of(after).toString()));
  }

  private String verdict(Report report) {
    return ink.verdict(report.getVerdict(), words.of(report.getVerdict().label()));
  }

  private void part(Part part, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.of(part.label())) + "  " + PlainFormat.grouped(changes.size()));
    for (Change change : changes) {
      String id = change.id().isEmpty() ? "" : change.id() + "  ";
      page.line("  " + SIGNS.get(change.kind()) + " " + id + words.of(change.title()));
      int width =
          change.details().stream()
              .filter(detail -> isTold(change, detail))
              .mapToInt(detail -> DisplayWidth.of(words.of(detail.label())))
              .max()
              .orElse(0);
      change.details().stream()
          .filter(detail -> isTold(change, detail))
          .forEach(detail -> detail(change, detail, width));
    }
  }

  private static boolean isTold(Change change, Change.Detail detail) {
    return change.kind() == Change.Kind.CHANGED || TOLD_OF_NEW.contains(detail.aspect());
  }

  private void detail(Change change, Change.Detail detail, int width) {
    String label = DisplayWidth.padRight(words.of(detail.label()), width);
    if (change.kind() != Change.Kind.CHANGED) {
      page.entry(6, label, width, said(detail.after().or(detail::before)));
      return;
    }
    page.entry(6, label, width, "- " + said(detail.before()));
    page.entry(6, "", width, "+ " + said(detail.after()));
  }

  private String said(Optional<LocalText> text) {
    return text.map(words::of).orElse(words.say("diff.nothing"));
  }

  private void findings(String key, String sign, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say(key)) + "  " + PlainFormat.grouped(findings.size()));
    for (Finding finding : findings) {
      page.line(
          "  "
              + sign
              + " "
              + finding.getRule()
              + "  "
              + ink.severity(finding.getSeverity(), words.of(finding.getSeverity().label()))
              + "  "
              + where(finding.getSubject().path(), words.subject(finding.getSubject())));
      page.paragraph(6, words.of(finding.getMessage()));
    }
  }

  private static String where(String path, String subject) {
    return path.isEmpty() ? subject : subject + "  " + path;
  }

  private void outcomes(List<OutcomeChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("diff.others")) + "  " + PlainFormat.grouped(changes.size()));
    for (List<OutcomeChange> alike : alike(changes)) {
      OutcomeChange first = alike.get(0);
      String more = alike.size() == 1 ? "" : "  " + words.say("diff.more", "n", alike.size() - 1);
      page.line(
          "  ~ "
              + first.rule()
              + "  "
              + where(first.subject().path(), words.subject(first.subject()))
              + more
              + "  "
              + becomes(first));
    }
  }

  /** The changes of a rule from one outcome to another stand in one line. */
  private Collection<List<OutcomeChange>> alike(List<OutcomeChange> changes) {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                it -> it.rule() + " " + becomes(it), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private String becomes(OutcomeChange change) {
    return outcome(change.before(), change.findingBefore())
        + " → "
        + outcome(change.after(), change.findingAfter());
  }

  private String outcome(Optional<Outcome> outcome, Optional<Finding> finding) {
    return outcome.map(it -> words.of(it.label())).orElse(words.say("diff.nothing"))
        + finding.map(it -> " " + words.of(it.getSeverity().label())).orElse("");
  }
}
