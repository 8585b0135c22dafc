package dev.renewal.cli;

import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Verdict;
import java.util.Locale;

/** From what on a report makes the command end with {@link ExitStatus#FINDINGS}. */
enum FailOn {
  /** Any error. */
  ERROR,
  /** Any error or warning. */
  WARNING,
  /** Any error, or anything of error severity that cannot be decided. */
  UNDETERMINED,
  /** Nothing. */
  NEVER;

  /** The word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status a report leads to. */
  ExitStatus status(Report report) {
    boolean fails =
        switch (this) {
          case ERROR -> report.getVerdict() == Verdict.DOES_NOT_CONFORM;
          case WARNING -> report.getRules().stream().anyMatch(FailOn::failsFromWarningOn);
          case UNDETERMINED -> report.getVerdict() != Verdict.CONFORMS;
          case NEVER -> false;
        };
    return fails ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private static boolean failsFromWarningOn(RuleCount rule) {
    return rule.getSeverity() != Severity.INFO && rule.standing() > 0;
  }
}
