package dev.renewal.cli.text;

import dev.renewal.score.Robustness;
import dev.renewal.score.RobustnessDraws;
import dev.renewal.score.Scoring;
import java.util.List;

/** How far scores depend on choices, as text. */
public final class RobustnessText {
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_REASONS = 5;

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private RobustnessText(TextOptions options) {
    this.words = Words.in(options.language());
    this.ink = options.ink();
  }

  /** What draws say about each unit, in a table whose first row names the columns. */
  public static String of(
      TextOptions options, Robustness robustness, RobustnessDraws drawn, List<List<String>> table) {
    RobustnessText text = new RobustnessText(options);
    text.head(robustness.nominal());
    text.page.paragraph(
        2,
        text.words.say(
            "robust.draws",
            "n",
            drawn.draws().replicates(),
            "failed",
            drawn.draws().failures().size(),
            "seed",
            drawn.draws().seed()));
    drawn.draws().failures().stream()
        .map(it -> it.reason())
        .distinct()
        .limit(MOST_REASONS)
        .forEach(
            reason -> text.page.paragraph(4, text.words.say("robust.failure", "reason", reason)));
    text.table(table);
    return text.page.toString();
  }

  /** A table whose first row names the columns. */
  public static String of(TextOptions options, Robustness robustness, List<List<String>> table) {
    RobustnessText text = new RobustnessText(options);
    text.head(robustness.nominal());
    text.table(table);
    return text.page.toString();
  }

  private void head(Scoring nominal) {
    page.line(ink.strong(words.of(nominal.title())));
    page.paragraph(2, words.say("score.input", "digest", nominal.inputDigest()));
    nominal
        .assumptions()
        .forEach(
            it ->
                page.paragraph(2, it.parameter() + " = " + it.value() + "  " + words.of(it.why())));
    nominal.notes().forEach(note -> page.paragraph(2, words.of(note)));
  }

  private void table(List<List<String>> rows) {
    page.blank();
    List<List<String>> shown = rows.stream().limit(MOST_ROWS + 1L).map(this::readable).toList();
    page.table(2, shown);
    if (rows.size() > MOST_ROWS + 1) {
      page.paragraph(2, words.say("score.more-rows", "shown", MOST_ROWS, "all", rows.size() - 1));
    }
  }

  private List<String> readable(List<String> row) {
    return row.stream().map(cell -> cell.isEmpty() ? "–" : cell).toList();
  }
}
