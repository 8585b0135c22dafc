package dev.renewal.score;

import dev.renewal.pack.ScorecardFile;
import dev.renewal.standard.Standard;
import java.nio.charset.StandardCharsets;

/** Small scorecards and tables for tests. */
final class Cards {
  private Cards() {}

  /** A scorecard whose quotes are written as apostrophes. */
  static Standard card(String members) {
    String json =
        "{'format': 'renewal-scorecard/1.0', 'id': 'card', 'version': '1.0.0', "
            + "'title': {'zh': '评分', 'en': 'Scores'}, "
            + members
            + "}";
    return ScorecardFile.read("card.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .standard();
  }

  /** A scorer without parameters. */
  static Scorer scorer(String members) {
    return Scorer.builder(card(members), "card").build();
  }

  /** The scores of a table, lines joined by line feeds. */
  static Scoring score(String members, String... lines) {
    Scorer scorer = scorer(members);
    return scorer.score(table(scorer, lines));
  }

  /** A table. */
  static IndicatorTable table(Scorer scorer, String... lines) {
    return IndicatorTable.read(
        "table.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), scorer.scorecard());
  }

  /** The final score of a unit. */
  static double score(Scoring scoring, String unit) {
    return scoring.unit(unit).orElseThrow().score().orElseThrow();
  }
}
