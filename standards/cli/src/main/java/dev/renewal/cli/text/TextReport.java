package dev.renewal.cli.text;

import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;

/**
 * A report as text: the verdict first, then the standards with what was decided, the problems, what
 * could not be decided, and the rest folded into counts. The same report gives the same text.
 */
public final class TextReport {

  private TextReport() {}

  /** The text, each line ended by a line feed. */
  public static String of(Report report, TextOptions options) {
    Words words = Words.in(options.language());
    Page page = new Page();
    VerdictPart verdict = new VerdictPart(page, words, options.ink());
    verdict.write(report);
    ProblemPart problems = new ProblemPart(page, words, options.ink());
    if (options.draft()) {
      new CompletenessPart(page, words, options.ink()).write(report);
      problems.write("missing", report, TextReport::isMissing);
      problems.write("wrong", report, finding -> !isMissing(finding));
    } else {
      problems.write("problems", report, finding -> true);
    }
    OutcomePart outcomes = new OutcomePart(page, words, options.ink());
    outcomes.write(report);
    if (options.allOutcomes()) {
      outcomes.writeAll(report);
    }
    new ClosingPart(page, words, options.ink()).write(report);
    return page.toString();
  }

  private static boolean isMissing(Finding finding) {
    return finding.isMissing().orElse(false);
  }
}
