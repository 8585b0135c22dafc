package dev.renewal.cli.text;

import dev.renewal.finding.Counts;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The findings of one rule.
 *
 * @param rule the rule with its counts
 * @param findings those that are listed, by sort key; none if the listing was cut to nothing
 * @param whole whether no listed finding of the rule was left out
 */
record RuleGroup(RuleCount rule, List<Finding> findings, boolean whole) {

  /** The rules with failures, the gravest first, then in the order of the report. */
  static List<RuleGroup> of(Report report, Predicate<Finding> wanted) {
    List<RuleGroup> groups = new ArrayList<>();
    for (RuleCount rule : report.getRules()) {
      List<Finding> listed =
          report.getFindings().stream()
              .filter(finding -> finding.getRule().equals(rule.getRule()))
              .filter(finding -> finding.getSeverity() == rule.getSeverity())
              .toList();
      List<Finding> findings = listed.stream().filter(wanted).toList();
      boolean whole = findings.size() == listed.size();
      if (!findings.isEmpty() || (whole && rule.getCounts().failed() > 0)) {
        groups.add(new RuleGroup(rule, findings, whole));
      }
    }
    groups.sort(Comparator.comparing(group -> group.rule().getSeverity()));
    return groups;
  }

  /** How many findings there are: all that failed, or of a part of them those that are listed. */
  long number() {
    return whole ? rule.getCounts().failed() : findings.size();
  }

  /** How many subjects the rule was judged on, or would have been. */
  long judged() {
    Counts counts = rule.getCounts();
    return counts.passed() + counts.failed() + counts.skipped() + counts.undetermined();
  }
}
