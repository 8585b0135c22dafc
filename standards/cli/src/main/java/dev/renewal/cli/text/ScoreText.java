package dev.renewal.cli.text;

import dev.renewal.score.Assumption;
import dev.renewal.score.Figures;
import dev.renewal.score.OpenQuestion;
import dev.renewal.score.ScoreDifference;
import dev.renewal.score.Scoring;
import dev.renewal.score.StageTable;
import dev.renewal.score.UnitScore;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores as text: the list, a stage, or how one score came about. */
public final class ScoreText {
  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  /** Text in a language. */
  public ScoreText(TextOptions options) {
    this.words = Words.in(options.language());
    this.ink = options.ink();
  }

  /** All units. */
  public String scores(Scoring scoring) {
    head(scoring);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("score.rank"),
            words.say("score.unit"),
            words.say("score.name"),
            words.say("score.score"),
            words.say("score.bounds"),
            words.say("score.grade")));
    scoring.units().forEach(unit -> rows.add(row(unit)));
    page.blank();
    page.table(2, rows);
    return page.toString();
  }

  private List<String> row(UnitScore unit) {
    return List.of(
        unit.rank().map(PlainFormat::decimal).orElse("–"),
        unit.id(),
        unit.name().orElse(""),
        score(unit),
        bounds(unit),
        unit.grade()
            .orElse(
                words.say(
                    "score.standing-"
                        + unit.standing().name().toLowerCase(java.util.Locale.ROOT))));
  }

  private static String score(UnitScore unit) {
    return unit.published().map(BigDecimal::toPlainString).orElseGet(() -> number(unit.score()));
  }

  private static String bounds(UnitScore unit) {
    return unit.lowest().equals(unit.highest()) || unit.lowest().isEmpty()
        ? ""
        : "[" + number(unit.lowest()) + ", " + number(unit.highest()) + "]";
  }

  static String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "–";
  }

  /** A number with at most nine digits behind the point. */
  static String number(double number) {
    return Double.isFinite(number) ? Figures.of(number) : "–";
  }

  private void head(Scoring scoring) {
    page.line(ink.strong(words.of(scoring.title())));
    page.paragraph(
        2,
        words.say(
            "score.scorecard",
            "scorecard",
            scoring.scorecard().id(),
            "standard",
            scoring.standard().id(),
            "version",
            scoring.standard().version(),
            "digest",
            scoring.standard().digest()));
    page.paragraph(2, words.say("score.input", "digest", scoring.inputDigest()));
    if (scoring.isTrial()) {
      page.blank();
      page.line(ink.strong(words.say("score.assumptions")));
      scoring.assumptions().forEach(this::assumption);
    }
    if (!scoring.questions().isEmpty()) {
      page.blank();
      page.line(ink.strong(words.say("score.questions")));
      scoring.questions().forEach(this::question);
    }
    if (!scoring.notes().isEmpty()) {
      page.blank();
      page.line(ink.strong(words.say("score.notes")));
      scoring.notes().forEach(note -> page.paragraph(2, words.of(note)));
    }
  }

  private void assumption(Assumption assumption) {
    page.paragraph(
        2,
        assumption.parameter()
            + " = "
            + assumption.value()
            + "  "
            + words.of(assumption.why())
            + " ("
            + assumption.profile()
            + ")");
  }

  private void question(OpenQuestion question) {
    page.paragraph(
        2,
        words.say(
            "score.question",
            "parameter",
            question.parameter(),
            "clause",
            question.clause(),
            "question",
            question.question(),
            "who",
            question.answeredBy()));
  }

  /** All units at a stage. */
  public String stage(Scoring scoring, StageTable table) {
    head(scoring);
    page.blank();
    page.line(ink.strong(words.say("score.stage", "stage", table.stage().word())));
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(words.say("score.unit")));
    header.addAll(table.columns());
    rows.add(header);
    for (StageTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.unit()));
      row.values().forEach(value -> cells.add(number(value)));
      rows.add(cells);
    }
    page.table(2, rows);
    return page.toString();
  }

  /** How the score of a unit came about. */
  public String explanation(
      Scoring scoring,
      UnitScore unit,
      Optional<ScoreDifference> against,
      Optional<ScoreDifference> since) {
    head(scoring);
    page.blank();
    ScoreTreeText tree = new ScoreTreeText(page, words, ink);
    tree.unit(unit, score(unit), bounds(unit));
    scoring.tree(unit.id()).ifPresent(tree::tree);
    tree.points(unit);
    tree.gates(unit);
    if (!scoring.scorecard().grades().isEmpty()) {
      scoring.smallestChange(unit.id()).ifPresent(tree::change);
    }
    against.ifPresent(it -> tree.difference("score.against", it));
    since.ifPresent(it -> tree.difference("score.since", it));
    return page.toString();
  }
}
