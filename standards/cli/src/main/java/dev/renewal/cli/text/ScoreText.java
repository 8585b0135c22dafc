package dev.renewal.cli.text;

import dev.renewal.score.Assumption;
import dev.renewal.score.Figures;
import dev.renewal.score.OpenQuestion;
import dev.renewal.score.ScoreDifference;
import dev.renewal.score.Scoring;
import dev.renewal.score.StageTable;
import dev.renewal.score.Standing;
import dev.renewal.score.UnitScore;
import dev.renewal.text.PlainFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores as text: the list, a stage, or how one score came about. */
public final class ScoreText {
  /** Beyond it a list is no longer read by people. */
  private static final int MOST_ROWS = 2_000;

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
    boolean graded = !scoring.scorecard().grades().isEmpty();
    List<UnitScore> shown = scoring.units().stream().limit(MOST_ROWS).toList();
    boolean anyOut = shown.stream().anyMatch(unit -> unit.standing() != Standing.RANKED);
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(graded, anyOut));
    shown.forEach(unit -> rows.add(row(unit, graded, anyOut)));
    page.blank();
    page.table(2, rows);
    more(scoring.units().size());
    return page.toString();
  }

  /** Says how many rows are left out. */
  private void more(int rows) {
    if (rows > MOST_ROWS) {
      page.blank();
      page.paragraph(2, words.say("score.more-rows", "shown", MOST_ROWS, "all", rows));
    }
  }

  private List<String> header(boolean graded, boolean anyOut) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                words.say("score.rank"),
                words.say("score.unit"),
                words.say("score.name"),
                words.say("score.score"),
                words.say("score.bounds")));
    if (graded) {
      cells.add(words.say("score.grade"));
    }
    if (anyOut) {
      cells.add(words.say("score.standing"));
    }
    return cells;
  }

  private List<String> row(UnitScore unit, boolean graded, boolean anyOut) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                unit.rank().map(PlainFormat::decimal).orElse("–"),
                unit.id(),
                unit.name().orElse(""),
                score(unit),
                bounds(unit)));
    if (graded) {
      cells.add(unit.grade().orElse("–"));
    }
    if (anyOut) {
      cells.add(standing(unit));
    }
    return cells;
  }

  private String standing(UnitScore unit) {
    String code = unit.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("score.standing-" + code);
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
    boolean alone = scoring.standard().id().equals(scoring.scorecard().id());
    page.paragraph(
        2,
        words.say(
            alone ? "score.scorecard-alone" : "score.scorecard",
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
    page.table(2, table.rows().size() <= 2 ? upright(table) : across(table));
    more(table.rows().size());
    return page.toString();
  }

  private List<List<String>> across(StageTable table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(words.say("score.unit")));
    header.addAll(table.columns());
    rows.add(header);
    table.rows().stream().limit(MOST_ROWS).forEach(row -> rows.add(cells(row.unit(), row)));
    return rows;
  }

  private static List<String> cells(String first, StageTable.Row row) {
    List<String> cells = new ArrayList<>(List.of(first));
    row.values().forEach(value -> cells.add(number(value)));
    return cells;
  }

  /** One or two units side by side, their columns from top to bottom. */
  private List<List<String>> upright(StageTable table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(""));
    table.rows().forEach(row -> header.add(row.unit()));
    rows.add(header);
    for (int at = 0; at < table.columns().size(); at++) {
      List<String> cells = new ArrayList<>(List.of(table.columns().get(at)));
      for (StageTable.Row row : table.rows()) {
        cells.add(number(row.values().get(at)));
      }
      rows.add(cells);
    }
    return rows;
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
    scoring.reasons(unit.id()).ifPresent(tree::reasons);
    if (!scoring.scorecard().grades().isEmpty()) {
      scoring.smallestChange(unit.id()).ifPresent(tree::change);
    }
    against.ifPresent(it -> tree.difference("score.against", it));
    since.ifPresent(it -> tree.difference("score.since", it));
    return page.toString();
  }
}
