package dev.renewal.cli.comparison;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.SortKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a submission beside those of the one before it, matched by fingerprint.
 *
 * <p>A finding that is gone is only called fixed where the new report can know: its rule is still
 * there, the subject was judged by it, and the listing was not cut before its place.
 *
 * @param fixed findings of the old report that the new one no longer has
 * @param remaining findings that both have, as the new report states them
 * @param added findings that only the new report has, and the old one would have listed
 * @param unknown findings of either report of which the other one cannot tell
 */
public record Comparison(
    List<Finding> fixed, List<Finding> remaining, List<Finding> added, List<Finding> unknown) {

  /** Compares two reports. */
  public static Comparison of(Report before, Report after) {
    Map<String, Deque<Finding>> old = byFingerprint(before);
    List<Finding> remaining = new ArrayList<>();
    List<Finding> added = new ArrayList<>();
    List<Finding> unknown = new ArrayList<>();
    Reach oldReach = new Reach(before);
    for (Finding finding : after.getFindings()) {
      Deque<Finding> same = old.get(finding.getFingerprint());
      if (same != null && !same.isEmpty()) {
        same.remove();
        remaining.add(finding);
      } else {
        (oldReach.wouldList(finding) ? added : unknown).add(finding);
      }
    }
    List<Finding> fixed = new ArrayList<>();
    Reach newReach = new Reach(after);
    for (Finding finding : before.getFindings()) {
      Deque<Finding> left = old.get(finding.getFingerprint());
      if (left != null && left.remove(finding)) {
        (newReach.wouldTell(finding) ? fixed : unknown).add(finding);
      }
    }
    return new Comparison(fixed, remaining, added, unknown);
  }

  private static Map<String, Deque<Finding>> byFingerprint(Report report) {
    Map<String, Deque<Finding>> findings = new HashMap<>();
    for (Finding finding : report.getFindings()) {
      findings.computeIfAbsent(finding.getFingerprint(), it -> new ArrayDeque<>()).add(finding);
    }
    return findings;
  }

  /**
   * How far a report can tell: listings are the first by sort key, so all before the last is known.
   */
  private static final class Reach {

    private static final String SYNTAX = "syntax.";
    private static final List<String> LAYERS =
        List.of(SYNTAX, "structure.", "integrity.", "plausibility.");

    private final Report report;

    Reach(Report report) {
      this.report = report;
    }

    /** Whether the report would list a finding if it had it. */
    boolean wouldList(Finding finding) {
      boolean cut =
          report.getTruncated().stream()
              .anyMatch(
                  it ->
                      it.getRule().equals(finding.getRule()) && it.getOutcome() == Outcome.FAILED);
      return !cut
          || lastListed(finding.getRule())
              .filter(last -> withoutPointer(finding).compareTo(last) < 0)
              .isPresent();
    }

    /**
     * Whether the report judged the subject by the rule and would list the finding if it had it.
     */
    boolean wouldTell(Finding finding) {
      return isJudged(finding) && !isOpen(finding) && wouldList(finding);
    }

    /**
     * A rule stands in the report; a check of a layer does not, but a syntax error ends them all.
     */
    private boolean isJudged(Finding finding) {
      boolean listed =
          report.getRules().stream().map(RuleCount::getRule).anyMatch(finding.getRule()::equals);
      boolean layer = LAYERS.stream().anyMatch(finding.getRule()::startsWith);
      boolean unreadable =
          report.getRules().stream()
              .anyMatch(it -> it.getRule().startsWith(SYNTAX) && it.getCounts().failed() > 0);
      return listed || (layer && !unreadable);
    }

    private boolean isOpen(Finding finding) {
      for (OutcomeEntry entry : report.getOutcomes()) {
        boolean open =
            entry.getOutcome() == Outcome.SKIPPED || entry.getOutcome() == Outcome.UNDETERMINED;
        if (open
            && entry.getRule().equals(finding.getRule())
            && entry.getSubject().equals(finding.getSubject())) {
          return true;
        }
      }
      return false;
    }

    private Optional<SortKey> lastListed(String rule) {
      return report.getFindings().stream()
          .filter(it -> it.getRule().equals(rule))
          .map(Reach::withoutPointer)
          .max(SortKey::compareTo);
    }

    /** Pointers move from one submission to the next. */
    private static SortKey withoutPointer(Finding finding) {
      return new SortKey(finding.getRule(), finding.getSubject(), "");
    }
  }
}
