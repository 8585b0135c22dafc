package dev.renewal.cli.text;

import dev.renewal.ranking.OpenPoint;
import dev.renewal.ranking.Placed;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.Selected;
import dev.renewal.ranking.SelectionRule;
import dev.renewal.ranking.StratumSelection;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A selection as text for the people who sign it: the rule, how many a share is by each rounding,
 * where the cut runs, who stands at it, who is chosen, and what is still open.
 */
public final class SelectionText {

  private static final int EXACT_DIGITS = 4;

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;
  private final Optional<PublishedRounding> published;

  private SelectionText(Words words, Ink ink, Optional<PublishedRounding> published) {
    this.words = words;
    this.ink = ink;
    this.published = published;
  }

  /** The text, each line ended by a line feed. */
  public static String of(
      String file,
      Selected<?> selected,
      Optional<PublishedRounding> published,
      TextOptions options) {
    SelectionText text = new SelectionText(Words.in(options.language()), options.ink(), published);
    text.write(file, selected);
    return text.page.toString();
  }

  private void write(String file, Selected<?> selected) {
    page.line(ink.strong(words.say("select.title", "file", file)));
    page.paragraph(2, words.say(selected.isSettled() ? "select.settled" : "select.unsettled"));
    page.paragraph(2, words.join(rule(selected)));
    selected.strata().forEach(this::stratum);
  }

  private List<String> rule(Selected<?> selected) {
    SelectionRule rule = selected.rule();
    List<String> parts = new ArrayList<>();
    parts.add(
        words.say(
            "select.rule-" + rule.end().name().toLowerCase(Locale.ROOT),
            "column",
            selected.criteria().get(0),
            "quota",
            rule.quota()));
    rule.rounding().ifPresent(it -> parts.add(words.say("select.rounding", "mode", it.name())));
    rule.ties().ifPresent(it -> parts.add(words.say("select.ties", "ties", it.name())));
    rule.population()
        .ifPresent(it -> parts.add(words.say("select.population", "population", it.name())));
    rule.minimum()
        .ifPresent(it -> parts.add(words.say("select.minimum", "value", it.toPlainString())));
    return parts;
  }

  private void stratum(StratumSelection<?> stratum) {
    page.blank();
    if (!stratum.name().isEmpty()) {
      page.line(ink.strong(stratum.name()) + "  " + stratum.quota());
    }
    page.paragraph(
        2,
        words.say(
            "select.units",
            "listed",
            grouped(stratum.listed()),
            "ranked",
            grouped(stratum.ranked()),
            "eligible",
            grouped(stratum.eligible())));
    Set<Integer> shown = new HashSet<>();
    stratum.counts().stream()
        .filter(count -> shown.add(count.of()))
        .forEach(count -> page.paragraph(2, count(stratum, count)));
    cut(stratum);
    stratum.open().forEach(point -> page.paragraph(2, ink.strong(open(point))));
    units("select.taken", stratum.taken());
    units("select.pending", stratum.pending());
  }

  private String count(StratumSelection<?> stratum, StratumSelection.Count count) {
    BigDecimal exact = count.exact().toDecimal(EXACT_DIGITS, RoundingMode.DOWN);
    return words.say(
        "select.count",
        "population",
        words.say("select.of-" + count.population().name().toLowerCase(Locale.ROOT)),
        "of",
        grouped(count.of()),
        "share",
        stratum.quota(),
        "exact",
        PlainFormat.decimal(exact),
        "floor",
        count.floor(),
        "ceiling",
        count.ceiling(),
        "half",
        count.halfUp());
  }

  private void cut(StratumSelection<?> stratum) {
    if (stratum.cut().isPresent()) {
      page.paragraph(
          2,
          words.say(
              "select.cut",
              "cut",
              plain(stratum.cut()),
              "next",
              plain(stratum.next()),
              "margin",
              plain(stratum.margin())));
    }
    if (!stratum.tied().isEmpty()) {
      List<String> ids = stratum.tied().stream().map(Placed::id).toList();
      page.paragraph(2, words.say("select.tied", "n", ids.size(), "ids", String.join(", ", ids)));
    }
  }

  private String open(OpenPoint point) {
    return words.say("select.open-" + point.name().toLowerCase(Locale.ROOT));
  }

  private void units(String key, List<? extends Placed<?>> units) {
    if (units.isEmpty()) {
      return;
    }
    page.line("  " + ink.strong(words.say(key)) + "  " + units.size());
    page.table(4, units.stream().map(unit -> RankingText.row(words, unit, published)).toList());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("–");
  }

  private static String grouped(int number) {
    return PlainFormat.grouped(number);
  }
}
