package dev.renewal.score;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.Parameters;
import dev.renewal.dataset.RecordSource;
import dev.renewal.score.internal.Choices;
import dev.renewal.score.internal.DocumentReader;
import dev.renewal.score.internal.Evaluation;
import dev.renewal.score.internal.Finish;
import dev.renewal.score.internal.Marks;
import dev.renewal.score.internal.ScoreModel;
import dev.renewal.score.internal.SourceParameters;
import dev.renewal.score.method.UnfitInputException;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores units by a scorecard (评分); immutable and safe for many threads.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.builder(standard, "liveability").profile(equalWeights).build();
 * Scoring scoring = scorer.score(IndicatorTable.read("towns.csv", bytes, scorer.scorecard()));
 * for (UnitScore unit : scoring.units()) {
 *   System.out.println(unit.rank() + " " + unit.id() + " " + unit.score());
 * }
 * }</pre>
 *
 * <p>A parameter that is not set leaves open what needs it and nothing else: {@link
 * Scoring#questions} says which.
 */
public final class Scorer {
  private final Standard standard;
  private final Scorecard scorecard;
  private final Parameters parameters;
  private final List<Profile> profiles;
  private final Optional<IndicatorTable> reference;
  private final Optional<IndicatorTable> previous;
  private final Optional<LocalDate> asOf;

  private Scorer(Builder builder) {
    this.standard = builder.standard;
    this.scorecard = builder.scorecard;
    this.parameters = builder.parameters;
    this.profiles = List.copyOf(builder.profiles);
    this.reference = builder.reference;
    this.previous = builder.previous;
    this.asOf = builder.asOf;
    checkMethods();
    if (scorecard.unit().isPresent()) {
      reader();
    }
  }

  /**
   * Starts a scorer.
   *
   * @param standard the standard
   * @param scorecard the id of one of its scorecards
   * @throws IllegalArgumentException if it has no such scorecard
   */
  public static Builder builder(Standard standard, String scorecard) {
    return new Builder(
        standard,
        standard
            .scorecard(scorecard)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        standard.id() + " has no scorecard " + scorecard)));
  }

  /** The scorecard. */
  public Scorecard scorecard() {
    return scorecard;
  }

  /** What is settled by parameters is checked here; the rest was checked when it was read. */
  private void checkMethods() {
    try {
      new ScoreModel(scorecard, choices());
    } catch (UnfitInputException unfit) {
      throw new InvalidParameterException(standard.id(), scorecard.id(), unfit.text());
    }
  }

  private Choices choices() {
    return new Choices(standard, parameters, profiles);
  }

  private DocumentReader reader() {
    return new DocumentReader(standard, scorecard, choices().parameters(), asOf);
  }

  /**
   * Reads the units of a dataset: the documents of the kind that the scorecard scores.
   *
   * @param source the dataset
   * @return what the scorecard needs of them
   * @throws IOException if the source cannot be read
   * @throws IllegalStateException if the scorecard scores the rows of a plain table
   */
  public IndicatorTable table(RecordSource source) throws IOException {
    if (scorecard.unit().isEmpty()) {
      throw new IllegalStateException(scorecard.id() + " scores the rows of a plain table");
    }
    return reader().read(source);
  }

  /**
   * Scores the documents of a dataset.
   *
   * @param source the dataset
   * @return the scores
   * @throws IOException if the source cannot be read
   */
  public Scoring score(RecordSource source) throws IOException {
    IndicatorTable table = table(source);
    Choices choices = choices();
    choices.readBy(SourceParameters.of(standard, scorecard));
    return score(table, choices);
  }

  /**
   * Scores the units of a table.
   *
   * @param table the units
   * @return the scores
   * @throws InvalidTableException if a value is outside what a method is defined for
   */
  public Scoring score(IndicatorTable table) {
    return score(table, choices());
  }

  private Scoring score(IndicatorTable table, Choices choices) {
    ScoreModel model = new ScoreModel(scorecard, choices);
    Optional<Evaluation> among =
        reference.map(
            it -> new Evaluation(scorecard, model, it, Optional.empty(), Optional.empty()));
    Evaluation evaluation = new Evaluation(scorecard, model, table, previous, among);
    Finish finish = new Finish(scorecard, model, table, choices);
    List<UnitScore> units = new Marks(scorecard, evaluation, finish, choices).all();
    for (String column : table.columns()) {
      table.openParameters(column).forEach(choices::lacks);
    }
    return new Scoring(standard, scorecard, evaluation, finish, units, choices);
  }

  /** Collects what a scorer needs. */
  public static final class Builder {
    private final Standard standard;
    private final Scorecard scorecard;
    private final List<Profile> profiles = new ArrayList<>();
    private Parameters parameters = Parameters.NONE;
    private Optional<IndicatorTable> reference = Optional.empty();
    private Optional<IndicatorTable> previous = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();

    private Builder(Standard standard, Scorecard scorecard) {
      this.standard = standard;
      this.scorecard = scorecard;
    }

    /** Sets the values of parameters. */
    public Builder parameters(Parameters values) {
      parameters = values;
      return this;
    }

    /**
     * Names an assumption profile; its values give way to those of parameters, and a result that
     * rests on one is a trial calculation.
     */
    public Builder profile(Profile named) {
      profiles.add(named);
      return this;
    }

    /**
     * Sets the stored units among which peer-relative scores are found, so that the score of a unit
     * does not depend on who else is in the list.
     */
    public Builder reference(IndicatorTable units) {
      reference = Optional.of(units);
      return this;
    }

    /** Sets the same units in the period before, from which missing values may be filled in. */
    public Builder previous(IndicatorTable units) {
      previous = Optional.of(units);
      return this;
    }

    /** Sets the reference date, which goes before that of a dataset's header. */
    public Builder asOf(LocalDate date) {
      asOf = Optional.of(date);
      return this;
    }

    /**
     * Makes the scorer.
     *
     * @throws InvalidStandardException if the scorecard names what does not exist
     * @throws InvalidParameterException if a value does not fit its parameter
     */
    public Scorer build() {
      return new Scorer(this);
    }
  }
}
