package dev.renewal.cli.text;

import dev.renewal.summary.Figure;
import dev.renewal.summary.LedgerLine;
import dev.renewal.summary.RollLine;
import dev.renewal.summary.Sum;
import dev.renewal.summary.Summary;
import dev.renewal.summary.TargetLine;
import dev.renewal.summary.UseLine;
import dev.renewal.text.PlainFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A summary as text: figures with their formulas, ledgers, targets and rosters. */
public final class SummaryText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private SummaryText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /** The text, each line ended by a line feed. */
  public static String of(String file, Summary summary, TextOptions options) {
    SummaryText text = new SummaryText(Words.in(options.language()), options.ink());
    text.write(file, summary);
    return text.page.toString();
  }

  private void write(String file, Summary summary) {
    page.line(ink.strong(words.say("summary.title", "file", file)));
    page.paragraph(2, words.join(documents(summary)));
    page.paragraph(2, words.say("summary.what"));
    figures(summary.figures());
    section("summary.ledger", summary.ledger(), this::row);
    section("summary.uses", summary.uses(), this::row);
    section("summary.targets", summary.targets(), this::row);
    section("summary.rolls", summary.rolls(), this::row);
  }

  private List<String> documents(Summary summary) {
    return summary.documents().entrySet().stream()
        .map(entry -> words.kind(entry.getKey()) + " " + PlainFormat.grouped(entry.getValue()))
        .toList();
  }

  private void figures(List<Figure> figures) {
    if (figures.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say("summary.figures")));
    for (Figure figure : figures) {
      page.line("  " + figure.formula() + " = " + ink.strong(figure.value()));
      page.paragraph(4, words.join(List.of(figure.name(), words.of(figure.what()))));
      figure.sources().forEach(source -> page.paragraph(4, source));
    }
  }

  private <T> void section(String key, List<T> things, Function<T, List<String>> row) {
    if (things.isEmpty()) {
      return;
    }
    page.blank();
    page.line(ink.strong(words.say(key)) + "  " + things.size());
    page.table(2, things.stream().map(row).toList());
  }

  private List<String> row(LedgerLine line) {
    List<String> columns = new ArrayList<>();
    column("summary.approved", line.approved(), columns);
    column("summary.committed", line.committed(), columns);
    column("summary.paid", line.paid(), columns);
    return List.of(line.division(), words.of(line.source()), words.join(columns));
  }

  private void column(String key, Optional<Sum> sum, List<String> columns) {
    sum.ifPresent(it -> columns.add(words.say(key) + " " + shown(it)));
  }

  private static String shown(Sum sum) {
    return sum.terms() == 1 ? sum.formula() : sum.formula() + " = " + sum.amount();
  }

  private List<String> row(UseLine line) {
    return List.of(line.division(), line.use(), shown(line.amount()));
  }

  private List<String> row(TargetLine line) {
    String reached =
        line.actual()
            .map(
                actual ->
                    actual
                        + line.share().map(share -> " = " + share).orElse("")
                        + " "
                        + words.say("summary.attained-" + attained(line)))
            .orElseGet(() -> words.say("summary.no-actual"));
    return List.of(line.plan(), line.code(), line.target().orElse("–"), reached);
  }

  private static String attained(TargetLine line) {
    return line.attained().map(attained -> attained ? "yes" : "no").orElse("open");
  }

  private List<String> row(RollLine line) {
    return List.of(
        line.roster(),
        words.kind(line.kind()),
        line.reported() + " ÷ " + line.due() + " = " + line.share());
  }
}
