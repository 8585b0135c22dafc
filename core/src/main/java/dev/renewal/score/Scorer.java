package dev.renewal.score;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.Parameters;
import dev.renewal.dataset.RecordSource;
import dev.renewal.score.internal.Choices;
import dev.renewal.score.internal.DocumentReader;
import dev.renewal.score.internal.Finish;
import dev.renewal.score.internal.Fitted;
import dev.renewal.score.internal.Fitting;
import dev.renewal.score.internal.Marks;
import dev.renewal.score.internal.Replicates;
import dev.renewal.score.internal.ScoreModel;
import dev.renewal.score.internal.SourceParameters;
import dev.renewal.score.internal.UnitMarks;
import dev.renewal.score.method.UnfitInputException;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final Optional<IndicatorSource> reference;
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
   * The units of a dataset: the documents of the kind that the scorecard scores.
   *
   * @param source the dataset
   * @return what the scorecard needs of them, read from the dataset each time
   * @throws IllegalStateException if the scorecard scores the rows of a plain table
   */
  public IndicatorSource units(RecordSource source) {
    if (scorecard.unit().isEmpty()) {
      throw new IllegalStateException(scorecard.id() + " scores the rows of a plain table");
    }
    DocumentReader reader = reader();
    return each -> reader.read(source, each);
  }

  /**
   * Reads the units of a dataset into memory.
   *
   * @param source the dataset
   * @return what the scorecard needs of them
   * @throws IOException if the source cannot be read
   * @throws IllegalStateException if the scorecard scores the rows of a plain table
   */
  public IndicatorTable table(RecordSource source) throws IOException {
    return IndicatorTable.of(units(source), scorecard);
  }

  /**
   * Scores the documents of a dataset, which is read two times or more and never kept in memory;
   * see {@link #score(IndicatorSource)}.
   *
   * @param source the dataset
   * @return the scores
   * @throws IOException if the source cannot be read
   */
  public Scoring score(RecordSource source) throws IOException {
    Choices choices = choices();
    choices.readBy(SourceParameters.of(standard, scorecard));
    return score(units(source), choices);
  }

  /**
   * Scores the units of a table.
   *
   * @param table the units
   * @return the scores
   * @throws InvalidTableException if a value is outside what a method is defined for
   */
  public Scoring score(IndicatorTable table) {
    try {
      return score(table, choices());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a table in memory can be read", impossible);
    }
  }

  /**
   * Scores units that are read again and again rather than kept in memory: once for what they
   * decide together, such as reference values, once for their scores, and once more for each level
   * of groups whose weights come out of the scores or whose method compares units with each other.
   * Kept are one number for each unit and indicator that is compared with others, and some hundred
   * bytes for each unit.
   *
   * @param source the units
   * @return the scores, the same as those of a table of the same units; what is asked of it later
   *     about single units is read from the source again
   * @throws IOException if the source cannot be read
   * @throws InvalidTableException if a value is outside what a method is defined for
   */
  public Scoring score(IndicatorSource source) throws IOException {
    return score(source, choices());
  }

  private Scoring score(IndicatorSource source, Choices choices) throws IOException {
    ScoreModel model = new ScoreModel(scorecard, choices);
    Fitting fitting = fitting(model, choices, source, reference(model, choices));
    Fitted fitted = fitting.fit();
    Finish finish = new Finish(scorecard, model, choices);
    Marks marks = new Marks(fitted, finish, choices);
    UnitMarks units = marks.of(source);
    fitting.reading().openParameters().values().forEach(it -> it.forEach(choices::lacks));
    List<LocalText> notes = new ArrayList<>(fitting.reading().notes());
    notes.addAll(fitted.notes());
    notes.addAll(marks.notes());
    return new Scoring(standard, source, fitted, finish, units, marks.means(), notes, choices);
  }

  /**
   * Prepares to score a table again and again with other choices.
   *
   * @param table the units
   * @param uncertainty what is drawn
   * @return the analysis
   * @throws InvalidTableException if a value is outside what a method is defined for
   * @throws InvalidParameterException if there is no such method
   * @throws IllegalArgumentException if a method needs options that are not given
   */
  public Robustness robustness(IndicatorTable table, Uncertainty uncertainty) {
    Scoring nominal = score(table);
    Choices choices = choices();
    try {
      Replicates replicates =
          new Replicates(
              scorecard,
              uncertainty,
              choices,
              table,
              previous,
              model -> reference(model, choices),
              nominal.marks());
      return new Robustness(nominal, uncertainty, replicates);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a table in memory can be read", impossible);
    }
  }

  private Optional<Fitted> reference(ScoreModel model, Choices choices) {
    try {
      return reference.isPresent()
          ? Optional.of(fitting(model, choices, reference.get(), Optional.empty()).fit())
          : Optional.empty();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private Fitting fitting(
      ScoreModel model, Choices choices, IndicatorSource source, Optional<Fitted> among) {
    boolean own = reference.filter(it -> it == source).isEmpty();
    return new Fitting(scorecard, model, choices, source, own ? previous : Optional.empty(), among);
  }

  /** Collects what a scorer needs. */
  public static final class Builder {
    private final Standard standard;
    private final Scorecard scorecard;
    private final List<Profile> profiles = new ArrayList<>();
    private Parameters parameters = Parameters.NONE;
    private Optional<IndicatorSource> reference = Optional.empty();
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
    public Builder reference(IndicatorSource units) {
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
