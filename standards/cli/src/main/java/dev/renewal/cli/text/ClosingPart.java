package dev.renewal.cli.text;

import dev.renewal.finding.Assumption;
import dev.renewal.finding.Note;
import dev.renewal.finding.Report;
import dev.renewal.finding.Truncation;
import dev.renewal.text.PlainFormat;

/** What was assumed, what a reader must know, and which listings were cut. */
final class ClosingPart {

  private final Page page;
  private final Words words;
  private final Ink ink;

  ClosingPart(Page page, Words words, Ink ink) {
    this.page = page;
    this.words = words;
    this.ink = ink;
  }

  void write(Report report) {
    writeAssumptions(report);
    if (!report.getNotes().isEmpty()) {
      page.blank();
      page.line(ink.strong(words.say("section.notes")));
      for (Note note : report.getNotes()) {
        page.paragraph(2, words.of(note.getMessage()));
      }
    }
    if (!report.getTruncated().isEmpty()) {
      page.blank();
      page.line(ink.strong(words.say("section.truncated")));
      for (Truncation cut : report.getTruncated()) {
        page.paragraph(
            2,
            words.say(
                "truncated.entry",
                "rule",
                cut.getRule(),
                "outcome",
                cut.getOutcome().label(),
                "listed",
                PlainFormat.grouped(cut.getListed()),
                "total",
                PlainFormat.grouped(cut.getTotal())));
      }
    }
  }

  private void writeAssumptions(Report report) {
    if (report.getAssumptions().isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("section.assumptions")));
    for (Assumption assumption : report.getAssumptions()) {
      String given =
          assumption.getPack() + ":" + assumption.getName() + " = " + assumption.getValue();
      page.paragraph(
          2,
          assumption
              .getOrigin()
              .map(it -> words.say("assumption.entry", "given", given, "origin", it))
              .orElse(given));
      assumption.getWhy().ifPresent(why -> page.paragraph(4, words.of(why)));
    }
  }
}
