package dev.renewal.report.problems.internal;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Waiver;
import dev.renewal.text.LocalText;
import java.util.Map;

/** What to do about a problem, in a sentence for every problem. */
final class Mends {

  private Mends() {}

  /** What the finding says itself, else what follows from it. */
  static LocalText of(Finding finding) {
    return finding.getFix().orElseGet(() -> derived(finding));
  }

  static LocalText of(OutcomeEntry outcome) {
    if (outcome.getOutcome() == Outcome.SKIPPED) {
      return Texts.messages().text("mend.skipped");
    }
    boolean parameter = outcome.getReasons().stream().anyMatch(it -> it.getParameter().isPresent());
    return Texts.messages().text(parameter ? "mend.parameter" : "mend.undetermined");
  }

  static LocalText waived(Waiver waiver) {
    return Texts.messages()
        .format(
            "note.waived",
            Map.of("by", waiver.getBy(), "until", waiver.getUntil(), "reason", waiver.getReason()));
  }

  private static LocalText derived(Finding finding) {
    if (finding.getCandidate().isPresent()) {
      return Texts.messages()
          .format("mend.candidate", Map.of("name", finding.getCandidate().get()));
    }
    if (finding.isMissing().orElse(false)) {
      return Texts.messages().text("mend.missing");
    }
    return finding
        .getExpected()
        .map(it -> Texts.messages().format("mend.expected", Map.of("expected", it)))
        .orElseGet(() -> Texts.messages().text("mend.check"));
  }
}
