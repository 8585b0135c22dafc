package dev.renewal.cli.text;

import dev.renewal.finding.Completeness;
import dev.renewal.finding.Report;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.PlainFormat;

/** How far each document of a draft is filled in. */
final class CompletenessPart {

  private static final int BAR = 20;

  private final Page page;
  private final Words words;
  private final Ink ink;

  CompletenessPart(Page page, Words words, Ink ink) {
    this.page = page;
    this.words = words;
    this.ink = ink;
  }

  void write(Report report) {
    if (report.getCompleteness().isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("completeness.heading")));
    int width = 0;
    for (Completeness document : report.getCompleteness()) {
      width = Math.max(width, DisplayWidth.of(name(document)));
    }
    for (Completeness document : report.getCompleteness()) {
      page.entry(
          2,
          name(document),
          width,
          words.say(
              "completeness.entry",
              "bar",
              bar(document),
              "present",
              document.getPresent(),
              "expected",
              document.getExpected(),
              "share",
              PlainFormat.share(document.getPresent(), document.getExpected())));
    }
  }

  private String name(Completeness document) {
    return words.kind(document.getKind()) + " " + document.getId();
  }

  private static String bar(Completeness document) {
    long full =
        document.getExpected() == 0 ? BAR : BAR * document.getPresent() / document.getExpected();
    return "#".repeat((int) full) + ".".repeat((int) (BAR - full));
  }
}
