package dev.renewal.score.robustness;

import dev.renewal.ranking.Quantised;
import dev.renewal.text.FormulaGuard;
import dev.renewal.text.PlainFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Simulated scores and ranks as CSV (RFC 4180, lines ended by LF), so that anyone can compute
 * further with every single draw. Scores stand on the grid of 10^-9 on which they were compared.
 */
public final class DrawsCsv {

  private final Draws draws;

  private DrawsCsv(Draws draws) {
    this.draws = draws;
  }

  /** The CSV of simulated scores. */
  public static DrawsCsv of(Draws draws) {
    return new DrawsCsv(draws);
  }

  /**
   * Writes all scores: a line for each replicate with {@code replicate}, {@code failure} (empty if
   * it did not fail) and a score for each unit, empty where undefined.
   */
  public void writeScores(Appendable out) throws IOException {
    writeDraws(out, true);
  }

  /** Writes all ranks, in the same form. */
  public void writeRanks(Appendable out) throws IOException {
    writeDraws(out, false);
  }

  private void writeDraws(Appendable out, boolean scores) throws IOException {
    out.append("replicate,failure");
    for (String unit : draws.units()) {
      out.append(',').append(quoted(unit));
    }
    out.append('\n');
    for (int replicate = 0; replicate < draws.replicates(); replicate++) {
      Outcome outcome = draws.outcome(replicate);
      out.append(Integer.toString(replicate)).append(',').append(quoted(outcome.failure));
      for (int unit = 0; unit < draws.units().size(); unit++) {
        out.append(',').append(cell(outcome, unit, scores));
      }
      out.append('\n');
    }
  }

  private static String cell(Outcome outcome, int unit, boolean scores) {
    if (outcome.hasFailed() || outcome.ranks[unit] == 0) {
      return "";
    }
    return scores ? number(outcome.scores[unit]) : Integer.toString(outcome.ranks[unit]);
  }

  /**
   * Writes a line for each unit: its nominal score and rank, and how its rank and score spread.
   *
   * @param nominal the scores without any draw, NaN where undefined
   * @throws IllegalArgumentException if they are not one for each unit
   */
  public void writeSummary(double[] nominal, Appendable out) throws IOException {
    if (nominal.length != draws.units().size()) {
      throw new IllegalArgumentException(
          nominal.length + " nominal scores for " + draws.units().size() + " units");
    }
    int[] ranks = Places.of(nominal);
    out.append("unit,nominal_score,nominal_rank,defined,failed");
    for (String what : List.of("rank", "score")) {
      for (String figure : List.of("mean", "min", "q05", "median", "q95", "max")) {
        out.append(',').append(what).append('_').append(figure);
      }
    }
    out.append('\n');
    for (int unit = 0; unit < nominal.length; unit++) {
      boolean defined = ranks[unit] > 0;
      Optional<Spread> spread = draws.ranks(unit);
      out.append(quoted(draws.units().get(unit)))
          .append(',')
          .append(defined ? number(nominal[unit]) : "")
          .append(',')
          .append(defined ? Integer.toString(ranks[unit]) : "")
          .append(',')
          .append(Integer.toString(spread.map(Spread::count).orElse(0)))
          .append(',')
          .append(Integer.toString(draws.failures().size()))
          .append(figures(spread))
          .append(figures(draws.scores(unit)))
          .append('\n');
    }
  }

  private static String figures(Optional<Spread> spread) {
    return spread
        .map(
            figures ->
                String.join(
                    ",",
                    "",
                    number(figures.mean()),
                    number(figures.least()),
                    number(figures.low()),
                    number(figures.median()),
                    number(figures.high()),
                    number(figures.greatest())))
        .orElse(",,,,,,");
  }

  private static String number(double number) {
    return PlainFormat.decimal(Quantised.of(number));
  }

  private static String quoted(String text) {
    String safe = FormulaGuard.guard(text);
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
