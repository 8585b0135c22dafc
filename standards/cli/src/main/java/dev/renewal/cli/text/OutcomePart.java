package dev.renewal.cli.text;

import static java.util.stream.Collectors.joining;

import dev.renewal.finding.Counts;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.LocalText;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rules that found nothing: open ones with their reasons, all others folded to a line. */
final class OutcomePart {

  /** From what must be said first to what may be folded; failures stand among the problems. */
  private static final List<Outcome> BY_WEIGHT =
      List.of(
          Outcome.FAILED,
          Outcome.SKIPPED,
          Outcome.UNDETERMINED,
          Outcome.PASSED,
          Outcome.NOT_YET_DUE,
          Outcome.NOT_APPLICABLE);

  /** Of folded rules, no more ids are written out. */
  private static final int SHOWN = 12;

  private final Page page;
  private final Words words;
  private final Ink ink;

  OutcomePart(Page page, Words words, Ink ink) {
    this.page = page;
    this.words = words;
    this.ink = ink;
  }

  void write(Report report) {
    Map<Outcome, List<RuleCount>> folded = new EnumMap<>(Outcome.class);
    for (RuleCount rule : report.getRules()) {
      if (rule.getStandard().isPresent()) {
        folded.computeIfAbsent(weightiest(rule.getCounts()), it -> new ArrayList<>()).add(rule);
      }
    }
    for (Outcome outcome : List.of(Outcome.SKIPPED, Outcome.UNDETERMINED)) {
      writeOpen(report, outcome);
    }
    page.blank();
    for (Outcome outcome : List.of(Outcome.PASSED, Outcome.NOT_YET_DUE, Outcome.NOT_APPLICABLE)) {
      writeFolded(outcome, folded.getOrDefault(outcome, List.of()));
    }
  }

  /** Writes every listed outcome, a line each. */
  void writeAll(Report report) {
    page.blank();
    page.line(
        ink.strong(words.say("section.outcomes"))
            + "  "
            + PlainFormat.grouped(report.getOutcomes().size()));
    int outcomeWidth = 0;
    int ruleWidth = 0;
    for (OutcomeEntry entry : report.getOutcomes()) {
      outcomeWidth = Math.max(outcomeWidth, DisplayWidth.of(words.of(entry.getOutcome().label())));
      ruleWidth = Math.max(ruleWidth, DisplayWidth.of(entry.getRule()));
    }
    for (OutcomeEntry entry : report.getOutcomes()) {
      page.entry(
          2,
          DisplayWidth.padRight(words.of(entry.getOutcome().label()), outcomeWidth)
              + "  "
              + DisplayWidth.padRight(entry.getRule(), ruleWidth),
          outcomeWidth + 2 + ruleWidth,
          words.subject(entry.getSubject()) + "  " + entry.getPointer());
    }
  }

  private static Outcome weightiest(Counts counts) {
    for (Outcome outcome : BY_WEIGHT) {
      if (counts.of(outcome) > 0) {
        return outcome;
      }
    }
    return Outcome.NOT_APPLICABLE;
  }

  private void writeOpen(Report report, Outcome outcome) {
    List<RuleCount> rules =
        report.getRules().stream().filter(rule -> rule.getCounts().of(outcome) > 0).toList();
    if (rules.isEmpty()) {
      return;
    }
    page.blank();
    page.line(
        ink.strong(words.of(outcome.label()))
            + "  "
            + words.say("section.rules", "n", PlainFormat.grouped(rules.size())));
    int width = 0;
    for (RuleCount rule : rules) {
      width = Math.max(width, DisplayWidth.of(rule.getRule()));
    }
    for (RuleCount rule : rules) {
      page.entry(2, rule.getRule(), width, rule.getTitle().map(words::of).orElse(""));
      writeReasons(report, rule, outcome, width);
    }
  }

  private void writeReasons(Report report, RuleCount rule, Outcome outcome, int width) {
    Map<LocalText, Integer> reasons = new LinkedHashMap<>();
    for (OutcomeEntry entry : report.getOutcomes()) {
      if (entry.getRule().equals(rule.getRule()) && entry.getOutcome() == outcome) {
        entry.getReasons().forEach(reason -> reasons.merge(reason.getMessage(), 1, Integer::sum));
      }
    }
    reasons.forEach(
        (reason, times) ->
            page.entry(
                4 + width,
                "",
                0,
                UnaryOperator.identity(),
                times == 1
                    ? words.of(reason)
                    : words.say("reason.times", "reason", reason, "n", times),
                ink::faint));
  }

  private static String ids(List<RuleCount> rules) {
    String first = rules.stream().limit(SHOWN).map(RuleCount::getRule).collect(joining(" "));
    return rules.size() > SHOWN ? first + " …" : first;
  }

  private void writeFolded(Outcome outcome, List<RuleCount> rules) {
    int width = 0;
    for (Outcome each : Outcome.values()) {
      width = Math.max(width, DisplayWidth.of(words.of(each.label())));
    }
    if (!rules.isEmpty()) {
      page.entry(
          0,
          words.of(outcome.label()),
          width,
          ink::strong,
          words.say("section.rules", "n", PlainFormat.grouped(rules.size())) + "  " + ids(rules),
          ink::faint);
    }
  }
}
