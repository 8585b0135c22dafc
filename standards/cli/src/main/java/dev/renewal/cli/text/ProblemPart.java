package dev.renewal.cli.text;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The problems: rule by rule, and under each the subject, the field, the problem and the mend. */
final class ProblemPart {

  /** Of one rule, no more findings are written out; all of them are counted. */
  private static final int SHOWN = 20;

  private static final int VALUES_WIDTH = 80;

  /** What stands there and what should is part of the sentence of these. */
  private static final String STRUCTURE = "structure.";

  private final Page page;
  private final Words words;
  private final Ink ink;
  private final int width;

  ProblemPart(Page page, Words words, Ink ink) {
    this.page = page;
    this.words = words;
    this.ink = ink;
    this.width =
        words.width(
            "problem.clause", "problem.subject", "problem.field", "problem.what", "problem.mend");
  }

  /** Writes the problems that are wanted under the heading of a section. */
  void write(String section, Report report, Predicate<Finding> wanted) {
    List<RuleGroup> groups = RuleGroup.of(report, wanted);
    page.blank();
    page.line(ink.strong(words.say("section." + section)) + "  " + tally(groups));
    for (RuleGroup group : groups) {
      page.blank();
      writeGroup(group);
    }
  }

  private String tally(List<RuleGroup> groups) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = 0;
      for (RuleGroup group : groups) {
        if (group.rule().getSeverity() == severity) {
          number += group.number();
        }
      }
      if (number > 0) {
        parts.add(
            ink.severity(
                severity,
                words.say(
                    "section.tally",
                    "severity",
                    severity.label(),
                    "n",
                    PlainFormat.grouped(number))));
      }
    }
    return parts.isEmpty() ? words.say("section.none") : words.join(parts);
  }

  private void writeGroup(RuleGroup group) {
    RuleCount rule = group.rule();
    Severity severity = rule.getSeverity();
    String title = rule.getTitle().map(words::of).orElse("");
    page.line(
        ink.severity(severity, words.of(severity.label()))
            + "  "
            + ink.strong(rule.getRule())
            + (title.isEmpty() ? "" : "  " + title));
    writeShare(group);
    writeClause(group);
    Optional<Finding> before = Optional.empty();
    int shown = Math.min(SHOWN, group.findings().size());
    for (Finding finding : group.findings().subList(0, shown)) {
      writeFinding(finding, before);
      before = Optional.of(finding);
    }
    if (shown < group.number()) {
      page.paragraph(
          4, words.say("problem.more", "n", PlainFormat.grouped(group.number() - shown)));
    }
  }

  /** How many share the mistake: {@code 183 of 200 share this mistake}. */
  private void writeShare(RuleGroup group) {
    long failed = group.rule().getCounts().failed();
    if (failed < 2) {
      return;
    }
    boolean ofKnown = group.rule().getStandard().isPresent();
    String key =
        !ofKnown ? "problem.times" : failed == group.judged() ? "problem.all" : "problem.shared";
    page.paragraph(
        4,
        words.say(
            key, "n", PlainFormat.grouped(failed), "total", PlainFormat.grouped(group.judged())));
  }

  private void writeClause(RuleGroup group) {
    List<String> said = new ArrayList<>();
    group.rule().getClause().map(words::clause).ifPresent(said::add);
    group.findings().stream()
        .map(Finding::getQuote)
        .flatMap(Optional::stream)
        .findFirst()
        .map(words::quote)
        .ifPresent(said::add);
    if (!said.isEmpty()) {
      page.entry(
          4,
          words.say("problem.clause"),
          width,
          UnaryOperator.identity(),
          String.join("  ", said),
          ink::faint);
    }
    if (!group.rule().getOverlays().isEmpty()) {
      page.entry(4, words.say("problem.overlays"), width, words.join(group.rule().getOverlays()));
    }
  }

  /** A finding that says the same as the one before it takes one line. */
  private void writeFinding(Finding finding, Optional<Finding> before) {
    String subject = words.subject(finding.getSubject());
    String field = field(finding);
    if (before.filter(it -> saysTheSame(it, finding)).isPresent()) {
      page.entry(4, words.say("problem.subject"), width, subject + "  " + field);
      return;
    }
    page.entry(4, words.say("problem.subject"), width, subject);
    if (!field.isEmpty()) {
      page.entry(4, words.say("problem.field"), width, field);
    }
    page.entry(4, words.say("problem.what"), width, words.of(finding.getMessage()));
    writeValues(values(finding));
    finding
        .getWaiver()
        .ifPresent(
            waiver ->
                page.entry(
                    4,
                    words.say("problem.waived"),
                    width,
                    words.say(
                        "waiver.line",
                        "until",
                        waiver.getUntil(),
                        "by",
                        waiver.getBy(),
                        "reason",
                        waiver.getReason())));
    finding
        .getFix()
        .ifPresent(mend -> page.entry(4, words.say("problem.mend"), width, words.of(mend)));
  }

  private static boolean saysTheSame(Finding a, Finding b) {
    return a.getMessage().equals(b.getMessage())
        && a.getActual().equals(b.getActual())
        && a.getExpected().equals(b.getExpected())
        && a.getCandidate().equals(b.getCandidate())
        && a.getFix().equals(b.getFix())
        && a.getWaiver().equals(b.getWaiver());
  }

  private String field(Finding finding) {
    List<String> said = new ArrayList<>();
    if (!finding.getPointer().isEmpty()) {
      said.add(finding.getPointer());
    }
    position(finding).ifPresent(said::add);
    return String.join("  ", said);
  }

  /** The cell in a sheet, line and column in a text. */
  private Optional<String> position(Finding finding) {
    return finding
        .getSheet()
        .map(sheet -> sheet + "!" + finding.getCell().orElse(""))
        .or(
            () ->
                finding
                    .getLine()
                    .map(
                        line ->
                            words.say(
                                "problem.position",
                                "line",
                                line,
                                "column",
                                finding.getColumn().orElse(1))));
  }

  /** In one line where they fit, else each in its own. */
  private void writeValues(List<String> values) {
    String joined = String.join("  ", values);
    boolean fits = DisplayWidth.of(joined) <= VALUES_WIDTH;
    for (String line : fits ? List.of(joined) : values) {
      if (!line.isEmpty()) {
        page.entry(4, "", width, line);
      }
    }
  }

  private List<String> values(Finding finding) {
    List<String> said = new ArrayList<>();
    if (!finding.getRule().startsWith(STRUCTURE)) {
      finding.getActual().ifPresent(it -> said.add(words.say("problem.actual", "value", it)));
      finding.getExpected().ifPresent(it -> said.add(words.say("problem.expected", "value", it)));
    }
    finding.getCandidate().ifPresent(it -> said.add(words.say("problem.candidate", "name", it)));
    return said;
  }
}
