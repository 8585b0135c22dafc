package dev.renewal.score;

import dev.renewal.score.internal.ChangeSearch;
import dev.renewal.score.internal.Choices;
import dev.renewal.score.internal.Differences;
import dev.renewal.score.internal.Evaluation;
import dev.renewal.score.internal.Finish;
import dev.renewal.score.internal.StageTables;
import dev.renewal.score.internal.Told;
import dev.renewal.score.internal.TreeBuilder;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of units by a scorecard (评分结果), and how each came about. Immutable.
 *
 * <p>A result that rests on assumptions is titled a trial calculation (试算,非官方) and lists them.
 */
public final class Scoring {
  private final Standard standard;
  private final Scorecard scorecard;
  private final Evaluation evaluation;
  private final Finish finish;
  private final List<UnitScore> units;
  private final List<Assumption> assumptions;
  private final List<OpenQuestion> questions;
  private final Map<String, String> parameters;
  private final String inputDigest;

  Scoring(
      Standard standard,
      Scorecard scorecard,
      Evaluation evaluation,
      Finish finish,
      List<UnitScore> units,
      Choices choices) {
    this.standard = standard;
    this.scorecard = scorecard;
    this.evaluation = evaluation;
    this.finish = finish;
    this.units = List.copyOf(units);
    this.assumptions = choices.assumptions();
    this.questions = choices.questions();
    this.parameters = choices.used();
    this.inputDigest = evaluation.table().digest();
  }

  /** The scorecard. */
  public Scorecard scorecard() {
    return scorecard;
  }

  /** The standard the scorecard stands in: its id, version and digest go with the result. */
  public Standard standard() {
    return standard;
  }

  /** The SHA-256 of the table that was scored; see {@link IndicatorTable#digest}. */
  public String inputDigest() {
    return inputDigest;
  }

  /** The title: that of the scorecard, marked where the result is a trial calculation. */
  public LocalText title() {
    return isTrial() ? Told.text("trial-title", "title", scorecard.title()) : scorecard.title();
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
    List<LocalText> notes = new ArrayList<>(evaluation.table().notes());
    notes.addAll(evaluation.notes());
    return List.copyOf(notes);
  }

  /** All units: those ranked by rank, then those ruled out, waiting and without score; by id. */
  public List<UnitScore> units() {
    return units;
  }

  /** The unit of an id. */
  public Optional<UnitScore> unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /**
   * How the score of a unit came about.
   *
   * @param unit its id
   * @return the tree from the whole down to the values; empty if there is no such unit
   */
  public Optional<NodeScore> tree(String unit) {
    return evaluation.table().position(unit).map(at -> new TreeBuilder(evaluation, at).build());
  }

  /**
   * All units at a stage of the computation.
   *
   * @param stage the stage
   * @return the table; empty cells where a value is missing or a parameter leaves it open
   */
  public StageTable stage(Stage stage) {
    return new StageTables(evaluation).of(stage);
  }

  /**
   * What would bring a unit to the next grade.
   *
   * @param unit its id
   * @return the change it takes; empty if there is no such unit
   */
  public Optional<SmallestChange> smallestChange(String unit) {
    return unit(unit).map(it -> new ChangeSearch(evaluation, finish, it).find());
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
    if (!earlier.scorecard.equals(scorecard)) {
      throw new IllegalArgumentException("not by the same scorecard: " + earlier.scorecard.id());
    }
    return difference(List.of(unit, unit), unit, earlier, unit);
  }

  private Optional<ScoreDifference> difference(
      List<String> names, String first, Scoring other, String second) {
    Optional<UnitScore> one = unit(first);
    Optional<UnitScore> two = other.unit(second);
    return one.isEmpty() || two.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Differences.of(
                names,
                one.get(),
                tree(first).orElseThrow(),
                two.get(),
                other.tree(second).orElseThrow()));
  }
}
