package dev.renewal.cli.text;

import dev.renewal.ranking.Placed;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A ranking as text: what was ordered by, then the units with ranks and values. */
public final class RankingText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;
  private final Optional<PublishedRounding> published;

  private RankingText(Words words, Ink ink, Optional<PublishedRounding> published) {
    this.words = words;
    this.ink = ink;
    this.published = published;
  }

  /** The text, each line ended by a line feed. */
  public static String of(
      String file, Ranking<?> ranking, Optional<PublishedRounding> published, TextOptions options) {
    RankingText text = new RankingText(Words.in(options.language()), options.ink(), published);
    text.write(file, ranking);
    return text.page.toString();
  }

  private void write(String file, Ranking<?> ranking) {
    page.line(ink.strong(words.say("rank.title", "file", file)));
    page.paragraph(2, words.join(how(ranking)));
    for (Ranking.Stratum<?> stratum : ranking.strata()) {
      page.blank();
      if (!stratum.name().isEmpty()) {
        page.line(ink.strong(stratum.name()) + "  " + stratum.size());
      }
      List<List<String>> rows = new ArrayList<>();
      stratum.ranked().forEach(unit -> rows.add(row(words, unit, published)));
      stratum.undefined().forEach(unit -> rows.add(row(words, unit, published)));
      page.table(2, rows);
    }
  }

  private List<String> how(Ranking<?> ranking) {
    List<String> how = new ArrayList<>();
    how.add(
        words.say(
            "rank.by",
            "column",
            ranking.criteria().get(0),
            "first",
            words.say("rank.first-" + ranking.first().name().toLowerCase(Locale.ROOT))));
    List<String> tieBreakers = ranking.criteria().subList(1, ranking.criteria().size());
    if (!tieBreakers.isEmpty()) {
      how.add(words.say("rank.tie-breakers", "columns", String.join(", ", tieBreakers)));
    }
    how.add(words.say("rank.style-" + ranking.style().name().toLowerCase(Locale.ROOT)));
    published.ifPresent(
        rounding ->
            how.add(
                words.say(
                    "rank.published", "digits", rounding.scale(), "mode", rounding.mode().name())));
    return how;
  }

  /** A unit as a row of a table: rank, id, value, how many share the rank. */
  static List<String> row(Words words, Placed<?> unit, Optional<PublishedRounding> published) {
    String value =
        unit.value()
            .map(it -> published.map(rounding -> rounding.of(it)).orElse(it))
            .map(BigDecimal::toPlainString)
            .orElse("–");
    String note =
        unit.rank().isEmpty()
            ? words.say("rank.undefined")
            : unit.isTied() ? words.say("rank.shared", "n", unit.sharedBy()) : "";
    String rank = unit.rank().map(BigDecimal::toPlainString).orElse("–");
    return List.of(rank, unit.id(), value, note);
  }
}
