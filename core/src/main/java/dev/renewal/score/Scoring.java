package dev.renewal.score;

import dev.renewal.score.internal.ChangeSearch;
import dev.renewal.score.internal.Choices;
import dev.renewal.score.internal.Differences;
import dev.renewal.score.internal.Finish;
import dev.renewal.score.internal.Fitted;
import dev.renewal.score.internal.LeafMeans;
import dev.renewal.score.internal.ReasonSearch;
import dev.renewal.score.internal.StageTables;
import dev.renewal.score.internal.Told;
import dev.renewal.score.internal.TreeBuilder;
import dev.renewal.score.internal.UnitList;
import dev.renewal.score.internal.UnitMarks;
import dev.renewal.score.internal.UnitRun;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The scores of units by a scorecard (评分结果), and how each came about. Immutable.
 *
 * <p>A result that rests on assumptions is titled a trial calculation (试算,非官方) and lists them.
 */
public final class Scoring {
  private final Standard standard;
  private final IndicatorSource source;
  private final Fitted fitted;
  private final Finish finish;
  private final UnitMarks marks;
  private final LeafMeans means;
  private final UnitList units;
  private final List<LocalText> notes;
  private final List<Assumption> assumptions;
  private final List<OpenQuestion> questions;
  private final Map<String, String> parameters;

  Scoring(
      Standard standard,
      IndicatorSource source,
      Fitted fitted,
      Finish finish,
      UnitMarks marks,
      LeafMeans means,
      List<LocalText> notes,
      Choices choices) {
    this.standard = standard;
    this.source = source;
    this.fitted = fitted;
    this.finish = finish;
    this.marks = marks;
    this.means = means;
    this.units = new UnitList(marks);
    this.notes = List.copyOf(notes);
    this.assumptions = choices.assumptions();
    this.questions = choices.questions();
    this.parameters = choices.used();
  }

  UnitMarks marks() {
    return marks;
  }

  /** The scorecard. */
  public Scorecard scorecard() {
    return fitted.scorecard();
  }

  /** The standard the scorecard stands in: its id, version and digest go with the result. */
  public Standard standard() {
    return standard;
  }

  /**
   * The SHA-256 of what the scorecard read about the units; that of a table of just these columns
   * is {@link IndicatorTable#digest}.
   */
  public String inputDigest() {
    return fitted.digest();
  }

  /** The title: that of the scorecard, marked where the result is a trial calculation. */
  public LocalText title() {
    return isTrial() ? Told.text("trial-title", "title", scorecard().title()) : scorecard().title();
  }

  /** Tells whether the result rests on assumptions (试算,非官方). */
  public boolean isTrial() {
    return !assumptions.isEmpty();
  }

  /** The assumptions it rests on, by parameter. */
  public List<Assumption> assumptions() {
    return assumptions;
  }

  /** The values of all parameters it used, by name. */
  public Map<String, String> parameters() {
    return java.util.Collections.unmodifiableMap(parameters);
  }

  /** The parameters that are needed and not set: what has to be decided first. */
  public List<OpenQuestion> questions() {
    return questions;
  }

  /** What a reader has to be told about the input and the computation. */
  public List<LocalText> notes() {
    return notes;
  }

  /**
   * All units: those ranked by rank, then those ruled out, waiting, without score and without
   * enough data; by id. Each is made when it is asked for.
   */
  public List<UnitScore> units() {
    return units;
  }

  /** The unit of an id. */
  public Optional<UnitScore> unit(String id) {
    return fitted.roster().position(id).map(marks::unit);
  }

  /**
   * How the score of a unit came about.
   *
   * @param unit its id
   * @return the tree from the whole down to the values; empty if there is no such unit, or it has
   *     too little data to be scored
   * @throws UncheckedIOException if the units cannot be read again
   */
  public Optional<NodeScore> tree(String unit) {
    return scored(unit).map(run -> new TreeBuilder(run).build());
  }

  /**
   * How the scores of all units came about, by reading them once.
   *
   * @param each takes the id of each unit with its tree, in the order in which they are read; units
   *     with too little data are left out
   * @throws UncheckedIOException if the units cannot be read again
   */
  public void trees(BiConsumer<String, NodeScore> each) {
    UnitRun run = new UnitRun(fitted);
    reading(() -> source.read(row -> tree(row, run, each)));
  }

  private void tree(IndicatorRow row, UnitRun run, BiConsumer<String, NodeScore> each) {
    int place = fitted.roster().position(row.unit()).orElseThrow();
    if (marks.standing(place) != Standing.SCREENED_OUT) {
      run.score(row, place);
      each.accept(row.unit(), new TreeBuilder(run).build());
    }
  }

  /** A unit, read and scored again. */
  private Optional<UnitRun> scored(String unit) {
    Optional<Integer> place = fitted.roster().position(unit);
    if (place.isEmpty() || marks.standing(place.get()) == Standing.SCREENED_OUT) {
      return Optional.empty();
    }
    UnitRun run = new UnitRun(fitted);
    reading(() -> source.read(row -> scoreIf(row, unit, run, place.get())));
    return Optional.of(run);
  }

  private static void scoreIf(IndicatorRow row, String unit, UnitRun run, int place) {
    if (row.unit().equals(unit)) {
      run.score(row, place);
    }
  }

  /** Something that reads the units. */
  private interface Reading<T> {
    T get() throws IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.get();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /**
   * All units at a stage of the computation.
   *
   * @param stage the stage
   * @return the table; empty cells where a value is missing or a parameter leaves it open
   * @throws UncheckedIOException if the units cannot be read again
   */
  public StageTable stage(Stage stage) {
    return reading(() -> new StageTables(fitted).of(stage, source));
  }

  /**
   * What would bring a unit to the next grade.
   *
   * @param unit its id
   * @return the change it takes; empty if there is no such unit, or it has too little data
   * @throws UncheckedIOException if the units cannot be read again
   */
  public Optional<SmallestChange> smallestChange(String unit) {
    return scored(unit)
        .flatMap(run -> unit(unit).map(it -> new ChangeSearch(run, finish, it).find()));
  }

  /**
   * Why a unit has the score it has, in short: strengths, weaknesses and reasons.
   *
   * @param unit its id
   * @return the reasons; empty if there is no such unit, or it has too little data
   * @throws UncheckedIOException if the units cannot be read again
   */
  public Optional<ScoreReasons> reasons(String unit) {
    return scored(unit)
        .flatMap(
            run ->
                unit(unit)
                    .map(
                        it ->
                            new ReasonSearch(run, new TreeBuilder(run).build(), it, means).find()));
  }

  /**
   * Where the difference of two units comes from.
   *
   * @param first the id of one unit
   * @param second the id of the other
   * @return the difference of the first from the second; empty if one of them does not exist
   */
  public Optional<ScoreDifference> difference(String first, String second) {
    return difference(List.of(first, second), first, this, second);
  }

  /**
   * Where the difference of a unit from an earlier period comes from.
   *
   * @param unit its id
   * @param earlier the result of the earlier period, by the same scorecard
   * @return the difference of this period from that; empty if the unit is not in both
   * @throws IllegalArgumentException if the other result is not by the same scorecard
   */
  public Optional<ScoreDifference> since(Scoring earlier, String unit) {
    if (!earlier.scorecard().equals(scorecard())) {
      throw new IllegalArgumentException("not by the same scorecard: " + earlier.scorecard().id());
    }
    return difference(List.of(unit, unit), unit, earlier, unit);
  }

  private Optional<ScoreDifference> difference(
      List<String> names, String first, Scoring other, String second) {
    Optional<UnitScore> one = unit(first);
    Optional<UnitScore> two = other.unit(second);
    Optional<NodeScore> oneTree = tree(first);
    Optional<NodeScore> twoTree = other.tree(second);
    return oneTree.isEmpty() || twoTree.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Differences.of(
                names, one.orElseThrow(), oneTree.get(), two.orElseThrow(), twoTree.get()));
  }
}
