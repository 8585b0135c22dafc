package dev.renewal.violation.internal;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.Subject;
import dev.renewal.violation.Companion;
import dev.renewal.violation.NoViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outcomes of a report by rule and subject. */
final class Marks {
  private static final Set<Outcome> UNWANTED =
      Set.of(Outcome.FAILED, Outcome.UNDETERMINED, Outcome.SKIPPED);

  private final Map<Companion, Integer> marks = new LinkedHashMap<>();
  private final Map<String, Map<Outcome, Integer>> totals = new LinkedHashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Report report;

  Marks(Report report) {
    this.report = report;
    for (Finding finding : report.getFindings()) {
      add(new Companion(finding.getRule(), finding.getSubject(), Outcome.FAILED));
    }
    for (OutcomeEntry entry : report.getOutcomes()) {
      if (isOpen(entry)) {
        open.add(entry.getRule());
      }
      add(new Companion(entry.getRule(), entry.getSubject(), entry.getOutcome()));
    }
  }

  private void add(Companion mark) {
    marks.merge(mark, 1, Integer::sum);
    totals
        .computeIfAbsent(mark.rule(), unused -> new LinkedHashMap<>())
        .merge(mark.outcome(), 1, Integer::sum);
  }

  Report report() {
    return report;
  }

  boolean has(String rule, Subject subject, Outcome outcome) {
    return marks.containsKey(new Companion(rule, subject, outcome));
  }

  /** Whether nothing is lacking but the names that the source leaves out of a list. */
  private static boolean isOpen(OutcomeEntry entry) {
    return entry.getOutcome() == Outcome.UNDETERMINED
        && entry.getReasons().stream()
            .allMatch(it -> it.getCode().equals(NoViolation.Reason.INCOMPLETE_LIST.code()));
  }

  /** The rules that cannot be decided because the source does not name all members of a list. */
  Set<String> open() {
    return open;
  }

  /** What fails or is left undecided, but for what no dataset can decide. */
  List<Companion> unwanted() {
    return marks.keySet().stream()
        .filter(it -> UNWANTED.contains(it.outcome()))
        .filter(it -> it.outcome() == Outcome.FAILED || !open.contains(it.rule()))
        .toList();
  }

  /** What a change spoiled: outcomes that were better before, and rules that nothing passes now. */
  List<String> regressed(Marks before) {
    List<String> regressed = new ArrayList<>();
    for (Companion bad : unwanted()) {
      if (before.has(bad.rule(), bad.subject(), Outcome.PASSED)) {
        regressed.add(bad.rule());
      }
    }
    for (String rule : before.totals.keySet()) {
      if (before.total(rule, Outcome.PASSED) > 0 && total(rule, Outcome.PASSED) == 0) {
        regressed.add(rule);
      }
    }
    return regressed;
  }

  int regressions(Marks before) {
    return regressed(before).size();
  }

  int total(String rule, Outcome outcome) {
    return totals.getOrDefault(rule, Map.of()).getOrDefault(outcome, 0);
  }

  /** The findings of a rule that an earlier report does not have. */
  List<Finding> newFindings(String rule, Marks before) {
    return report.getFindings().stream()
        .filter(it -> it.getRule().equals(rule))
        .filter(it -> !before.has(rule, it.getSubject(), Outcome.FAILED))
        .toList();
  }

  /** What fails or is undecided here and was not before, but for one finding. */
  List<Companion> companions(Marks before, Finding own) {
    List<Companion> companions = new ArrayList<>();
    Companion target = new Companion(own.getRule(), own.getSubject(), Outcome.FAILED);
    marks.forEach(
        (mark, number) -> {
          boolean grown =
              total(mark.rule(), mark.outcome()) > before.total(mark.rule(), mark.outcome());
          int more = number - before.marks.getOrDefault(mark, 0) - (mark.equals(target) ? 1 : 0);
          if (UNWANTED.contains(mark.outcome()) && grown && more > 0) {
            companions.add(mark);
          }
        });
    return companions;
  }

  /** What passed before and is not judged here. */
  List<Companion> silenced(Marks before) {
    List<Companion> silenced = new ArrayList<>();
    before.marks.forEach(
        (mark, number) -> {
          boolean fewer = judged(mark.rule()) < before.judged(mark.rule());
          if (mark.outcome() == Outcome.PASSED && fewer && !isJudged(mark)) {
            silenced.add(mark);
          }
        });
    return silenced;
  }

  private boolean isJudged(Companion mark) {
    return marks.containsKey(mark)
        || UNWANTED.stream().anyMatch(outcome -> has(mark.rule(), mark.subject(), outcome));
  }

  private int judged(String rule) {
    return total(rule, Outcome.PASSED)
        + UNWANTED.stream().mapToInt(outcome -> total(rule, outcome)).sum();
  }
}
