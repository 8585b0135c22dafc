package dev.renewal.score.internal;

import dev.renewal.pack.internal.SettingType;
import dev.renewal.ranking.PublishedRounding;
import dev.renewal.ranking.RankColumns;
import dev.renewal.ranking.RankStyle;
import dev.renewal.score.IndicatorRow;
import dev.renewal.score.IndicatorSource;
import dev.renewal.standard.ScoreRanking;
import dev.renewal.standard.ScoreTieBreak;
import dev.renewal.standard.Scorecard;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the units once and makes their scores, grades and ranks by a fitted scorecard. */
public final class Marks {
  private static final List<String> ORDERS = List.of("high", "low");

  private final Scorecard scorecard;
  private final Fitted fitted;
  private final Choices choices;
  private final UnitRun run;
  private final UnitMarks marks;
  private final List<TieBreaker> tieBreakers = new ArrayList<>();
  private final LeafMeans means = new LeafMeans();
  private final FirstNotes unscored = new FirstNotes();
  private int count;
  private int screenedOut;

  /** What decides between equals: scores of a node, signs turned where the lowest comes first. */
  private static final class TieBreaker {
    private final int node;
    private final double sign;
    private final double[] numbers;

    TieBreaker(int node, double sign, int units) {
      this.node = node;
      this.sign = sign;
      this.numbers = new double[units];
      Arrays.fill(numbers, Double.NaN);
    }

    void add(UnitRun run) {
      numbers[run.position()] = sign * run.number(node);
    }
  }

  /**
   * The marks of a fitted scorecard.
   *
   * @param fitted the fitted scorecard
   * @param finish what follows its tree
   * @param choices settle what it leaves open
   */
  public Marks(Fitted fitted, Finish finish, Choices choices) {
    this.scorecard = fitted.scorecard();
    this.fitted = fitted;
    this.choices = choices;
    this.run = new UnitRun(fitted);
    this.marks = new UnitMarks(fitted, finish, rounding());
  }

  private Optional<PublishedRounding> rounding() {
    ScoreRanking ranking = scorecard.ranking();
    Optional<Double> scale = ranking.scale().flatMap(it -> choices.number(it, SettingType.WHOLE));
    if (ranking.scale().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> mode =
        choices.word(
            ranking.rounding(), Arrays.stream(RoundingMode.values()).map(Enum::name).toList());
    return scale.flatMap(
        places ->
            mode.map(it -> new PublishedRounding(places.intValue(), RoundingMode.valueOf(it))));
  }

  /**
   * Scores and ranks the units.
   *
   * @param source the units that the scorecard was fitted to
   * @throws IOException if they cannot be read
   */
  public UnitMarks of(IndicatorSource source) throws IOException {
    Optional<RankStyle> style = style();
    source.read(this::add);
    style.ifPresent(this::rank);
    return marks;
  }

  private void add(IndicatorRow row) {
    int place = fitted.roster().position(count++, row.unit());
    if (!fitted.admits(row)) {
      marks.screenOut(place, row);
      screenedOut++;
      return;
    }
    run.score(row, place);
    marks.add(run, row);
    means.add(run);
    tieBreakers.forEach(it -> it.add(run));
    for (LeafModel leaf : fitted.model().leaves()) {
      if (run.value(leaf.index()).isUnscored() && fitted.leaf(leaf.index()).curve().isPresent()) {
        String unit = row.unit();
        unscored.add(unit + '\n' + leaf.id(), () -> unscored(unit, leaf));
      }
    }
  }

  private static LocalText unscored(String unit, LeafModel leaf) {
    return Told.text("note.unscored", "unit", unit, "indicator", leaf.node().title());
  }

  /** The style of ranks, with what decides between equals; empty if one of them is left open. */
  private Optional<RankStyle> style() {
    Optional<String> style =
        choices.word(
            scorecard.ranking().style(),
            Arrays.stream(RankStyle.values()).map(RankStyle::code).toList());
    for (ScoreTieBreak tieBreak : scorecard.ranking().tieBreaks()) {
      Optional<String> end = choices.word(tieBreak.order(), ORDERS);
      if (style.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      int node = fitted.model().node(tieBreak.node()).orElseThrow().index();
      double sign = end.get().equals("high") ? 1 : -1;
      tieBreakers.add(new TieBreaker(node, sign, fitted.roster().size()));
    }
    return style.map(RankStyle::valueOf);
  }

  private void rank(RankStyle style) {
    List<double[]> columns = new ArrayList<>(List.of(marks.ranked()));
    tieBreakers.forEach(it -> columns.add(it.numbers));
    marks.rank(RankColumns.of(columns, style));
  }

  /** The mean scores of the indicators. */
  public LeafMeans means() {
    return means;
  }

  /** What a reader has to be told about single units. */
  public List<LocalText> notes() {
    List<LocalText> notes = new ArrayList<>(unscored.all());
    if (screenedOut > 0) {
      notes.add(Told.text("note.screened-out", "n", screenedOut));
    }
    return notes;
  }
}
