package dev.renewal.cli.text;

import dev.renewal.merge.Contributed;
import dev.renewal.merge.Merge;
import dev.renewal.merge.MergeFinding;
import dev.renewal.text.DisplayWidth;
import dev.renewal.text.PlainFormat;
import java.util.List;

/** What joining submissions means, as text: who contributes what, then what to know. */
public final class MergeText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private MergeText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /** The text, each line ended by a line feed. */
  public static String of(Merge merge, TextOptions options) {
    MergeText text = new MergeText(Words.in(options.language()), options.ink());
    text.write(merge);
    return text.page.toString();
  }

  private void write(Merge merge) {
    page.line(ink.strong(words.say(merge.isPossible() ? "merge.possible" : "merge.impossible")));
    int width =
        merge.contributed().stream().mapToInt(each -> DisplayWidth.of(each.name())).max().orElse(0);
    for (Contributed each : merge.contributed()) {
      page.entry(2, DisplayWidth.padRight(each.name(), width), width, describe(each));
    }
    findings(merge.findings());
  }

  private String describe(Contributed each) {
    List<String> documents =
        each.documents().entrySet().stream()
            .map(entry -> words.kind(entry.getKey()) + " " + PlainFormat.grouped(entry.getValue()))
            .toList();
    return each.submitter().map(name -> name + "  ").orElse("") + words.join(documents);
  }

  private void findings(List<MergeFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    int width =
        findings.stream()
            .mapToInt(finding -> DisplayWidth.of(words.of(finding.severity().label())))
            .max()
            .orElse(0);
    for (MergeFinding finding : findings) {
      String severity = words.of(finding.severity().label());
      page.entry(2, DisplayWidth.padRight(severity, width), width, words.of(finding.message()));
    }
  }
}
