package dev.renewal.cli.text;

import dev.renewal.cli.comparison.Comparison;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.PlainFormat;
import java.util.List;

/** A comparison as text: both verdicts, then what is fixed, what remains and what is new. */
public final class ComparisonText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private ComparisonText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /** The text, each line ended by a line feed. */
  public static String of(Report before, Report after, Comparison comparison, TextOptions options) {
    ComparisonText text = new ComparisonText(Words.in(options.language()), options.ink());
    text.write(before, after, comparison);
    return text.page.toString();
  }

  private void write(Report before, Report after, Comparison comparison) {
    page.line(
        words.say(
            "compare.verdict",
            "before",
            verdict(before.getVerdict()),
            "after",
            verdict(after.getVerdict())));
    page.line(
        "  "
            + words.say(
                "compare.tally",
                "fixed",
                PlainFormat.grouped(comparison.fixed().size()),
                "remaining",
                PlainFormat.grouped(comparison.remaining().size()),
                "added",
                PlainFormat.grouped(comparison.added().size())));
    writeList("compare.fixed", comparison.fixed());
    writeList("compare.remaining", comparison.remaining());
    writeList("compare.added", comparison.added());
    writeList("compare.unknown", comparison.unknown());
  }

  private String verdict(Verdict verdict) {
    return ink.verdict(verdict, words.of(verdict.label()));
  }

  private void writeList(String key, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say(key)) + "  " + PlainFormat.grouped(findings.size()));
    int ruleWidth = 0;
    int subjectWidth = 0;
    for (Finding finding : findings) {
      ruleWidth = Math.max(ruleWidth, DisplayWidth.of(finding.getRule()));
      subjectWidth = Math.max(subjectWidth, DisplayWidth.of(words.subject(finding.getSubject())));
    }
    for (Finding finding : findings) {
      page.entry(
          2,
          DisplayWidth.padRight(finding.getRule(), ruleWidth)
              + "  "
              + DisplayWidth.padRight(words.subject(finding.getSubject()), subjectWidth),
          ruleWidth + 2 + subjectWidth,
          describe(finding));
    }
  }

  private String describe(Finding finding) {
    String message = words.of(finding.getMessage());
    String path = finding.getSubject().path();
    return path.isEmpty() ? message : path + "  " + message;
  }
}
