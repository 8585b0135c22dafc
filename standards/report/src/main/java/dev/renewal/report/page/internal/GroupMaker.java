package dev.renewal.report.page.internal;

import static java.util.stream.Collectors.groupingBy;

import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Counts;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.report.internal.Words;
import dev.renewal.report.page.internal.ReportPage.Entry;
import dev.renewal.report.page.internal.ReportPage.RuleGroup;
import dev.renewal.report.problems.ProblemEntry;
import dev.renewal.report.problems.ProblemList;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups the problems of a report by their rules, the gravest first. */
final class GroupMaker {

  private final Words words;
  private final List<RuleCount> rules;
  private final Map<Outcome, List<ProblemEntry>> entries;

  GroupMaker(Report report, Words words) {
    this.words = words;
    rules = new ArrayList<>(report.getRules());
    rules.sort(Comparator.comparing(RuleCount::getSeverity));
    entries =
        ProblemList.of(List.of(report)).entries().stream()
            .collect(groupingBy(ProblemEntry::outcome));
  }

  /** What is to be mended. */
  List<RuleGroup> problems() {
    return groups(Outcome.FAILED);
  }

  /** What could not be judged. */
  List<RuleGroup> undecided() {
    List<RuleGroup> groups = new ArrayList<>(groups(Outcome.SKIPPED));
    groups.addAll(groups(Outcome.UNDETERMINED));
    return groups;
  }

  private List<RuleGroup> groups(Outcome outcome) {
    List<RuleGroup> groups = new ArrayList<>();
    Map<String, List<ProblemEntry>> byRule =
        entries.getOrDefault(outcome, List.of()).stream().collect(groupingBy(ProblemEntry::rule));
    for (RuleCount rule : rules) {
      if (rule.getCounts().of(outcome) > 0) {
        List<ProblemEntry> own =
            byRule.getOrDefault(rule.getRule(), List.of()).stream()
                .filter(it -> it.severity() == rule.getSeverity())
                .toList();
        groups.add(group(rule, outcome, own));
      }
    }
    return groups;
  }

  private RuleGroup group(RuleCount rule, Outcome outcome, List<ProblemEntry> own) {
    Optional<String> quote = own.stream().flatMap(entry -> entry.quote().stream()).findFirst();
    boolean isFailed = outcome == Outcome.FAILED;
    return new RuleGroup(
        rule.getRule(),
        rule.getTitle().map(words::of).orElse(""),
        words.of(isFailed ? rule.getSeverity().label() : outcome.label()),
        isFailed ? tone(rule.getSeverity()) : "open",
        clause(rule.getClause(), quote),
        share(rule, outcome, own.size()),
        own.stream().map(this::entry).toList());
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  /** A clause and its words, in the marks of Chinese, the language of all sources. */
  static String clause(Optional<ClauseRef> clause, Optional<String> quote) {
    String place = clause.map(it -> it.source() + " " + it.locator()).orElse("");
    return (place + quote.map(it -> " 「" + it + "」").orElse("")).strip();
  }

  private String share(RuleCount rule, Outcome outcome, int listed) {
    Counts counts = rule.getCounts();
    long number = counts.of(outcome);
    long judged = counts.passed() + counts.failed() + counts.skipped() + counts.undetermined();
    String of = rule.getStandard().isPresent() ? "share" : "times";
    String key = listed < number ? of + ".more" : of;
    return words.say(
        key,
        "n",
        PlainFormat.grouped(number),
        "total",
        PlainFormat.grouped(judged),
        "listed",
        PlainFormat.grouped(listed));
  }

  private Entry entry(ProblemEntry entry) {
    List<String> values = new ArrayList<>();
    entry.actual().ifPresent(it -> values.add(words.say("actual", "value", it)));
    entry.expected().ifPresent(it -> values.add(words.say("expected", "value", it)));
    return new Entry(
        subject(entry.subject()),
        (words.of(entry.place()) + " " + words.of(entry.field())).strip(),
        entry.pointer(),
        words.of(entry.problem()),
        values,
        words.of(entry.mend()),
        words.of(entry.bearer()),
        entry.note().map(words::of).orElse(""));
  }

  private String subject(Subject subject) {
    String key = "kind." + subject.kind();
    LocalText kind =
        MessageBundle.core().contains(key)
            ? MessageBundle.core().text(key)
            : LocalText.same(subject.kind());
    return (words.of(kind) + " " + subject.id()).strip();
  }
}
