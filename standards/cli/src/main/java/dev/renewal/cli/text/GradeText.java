package dev.renewal.cli.text;

import dev.renewal.samples.manifest.Grading;
import dev.renewal.samples.manifest.RuleGrade;
import dev.renewal.text.DisplayWidth;
import java.util.List;

/** How a validator did on samples, as text. */
public final class GradeText {
  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private GradeText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /** The text, each line ended by a line feed. */
  public static String of(Grading grading, TextOptions options) {
    GradeText text = new GradeText(Words.in(options.language()), options.ink());
    text.write(grading);
    return text.page.toString();
  }

  private void write(Grading grading) {
    page.line(
        ink.strong(
            words.say(
                "grade.total",
                "files",
                grading.graded().size(),
                "hits",
                grading.hits(),
                "misses",
                grading.misses(),
                "alarms",
                grading.falseAlarms())));
    int width = grading.rules().stream().mapToInt(it -> DisplayWidth.of(it.rule())).max().orElse(0);
    for (RuleGrade rule : grading.rules()) {
      page.entry(
          2,
          DisplayWidth.padRight(rule.rule(), width),
          width,
          words.say(
              "grade.rule",
              "hits",
              rule.hits(),
              "misses",
              rule.misses(),
              "alarms",
              rule.falseAlarms()));
    }
    list("grade.unreported", grading.unreported());
    list("grade.unknown", grading.unknown());
  }

  private void list(String key, List<String> files) {
    if (!files.isEmpty()) {
      page.blank();
      page.line(words.say(key, "n", files.size(), "files", String.join(", ", files)));
    }
  }
}
