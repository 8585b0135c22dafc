package dev.renewal.score.internal;

import dev.renewal.random.RandomStream;
import dev.renewal.score.IndicatorTable;
import dev.renewal.score.Uncertainty;
import dev.renewal.score.Uncertainty.Factor;
import dev.renewal.score.robustness.SobolDesign;
import dev.renewal.score.robustness.ValueDraw;
import dev.renewal.score.robustness.WeightDraw;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.Scorecard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Scores all units again and again with other choices; safe for many threads. */
public final class Replicates {
  private final Uncertainty uncertainty;
  private final List<List<Variant>> variants = new ArrayList<>();
  private final UnitMarks marks;
  private final KeptRows rows;

  /** What came of one replicate. */
  public static final class Result {
    private final double[] scores;
    private final byte[] grades;

    Result(double[] scores, byte[] grades) {
      this.scores = scores;
      this.grades = grades;
    }

    /** The final scores, NaN for units that are not ranked; the array is the caller's. */
    public double[] scores() {
      return scores;
    }

    /** The places of the grades among those there are, -1 for none; the array is the caller's. */
    public byte[] grades() {
      return grades;
    }
  }

  /**
   * Replicates of a scorecard over a table.
   *
   * @param scorecard the scorecard as it is written
   * @param uncertainty what is drawn
   * @param choices settle what the scorecard leaves open
   * @param table the units
   * @param previous the same units in the period before
   * @param reference the scorecard, by normaliser, fitted to the units among which scores are found
   * @param marks what came out without any draw
   * @throws IOException never, since the table is in memory
   */
  public Replicates(
      Scorecard scorecard,
      Uncertainty uncertainty,
      Choices choices,
      IndicatorTable table,
      Optional<IndicatorTable> previous,
      Function<ScoreModel, Optional<Fitted>> reference,
      UnitMarks marks)
      throws IOException {
    this.uncertainty = uncertainty;
    this.marks = marks;
    this.rows = KeptRows.of(table, scorecard);
    for (Optional<ScoreMethod> normaliser : withWritten(uncertainty.normalisers())) {
      List<Variant> row = new ArrayList<>();
      for (Optional<ScoreMethod> aggregator : withWritten(uncertainty.aggregators())) {
        Scorecard changed = Alternatives.of(scorecard, normaliser, aggregator);
        ScoreModel model = new ScoreModel(changed, choices);
        Variant variant =
            new Variant(changed, model, choices, rows, previous, reference.apply(model), marks);
        boolean other = normaliser.isPresent() || aggregator.isPresent();
        if (other && variant.isOpen() && !written(row).isOpen()) {
          throw new IllegalArgumentException(
              "a method needs options: "
                  + normaliser.or(() -> aggregator).map(it -> it.name().toString()).orElse(""));
        }
        row.add(variant);
      }
      variants.add(List.copyOf(row));
    }
  }

  private static List<Optional<ScoreMethod>> withWritten(List<ScoreMethod> alternatives) {
    List<Optional<ScoreMethod>> all = new ArrayList<>(List.of(Optional.empty()));
    alternatives.forEach(it -> all.add(Optional.of(it)));
    return all;
  }

  /** The ids of the units, sorted. */
  public List<String> units() {
    return written().units();
  }

  /** The indicators, in the order of the tree. */
  public List<LeafModel> leaves() {
    return written().leaves();
  }

  private Variant written(List<Variant> row) {
    return variants.isEmpty() ? row.get(0) : written();
  }

  private Variant written() {
    return variants.get(0).get(0);
  }

  /** The final scores without any draw, NaN for units not ranked. */
  public double[] nominal() {
    return marks.ranked();
  }

  /**
   * The final scores without an indicator, its weight going to the others.
   *
   * @param leaf its place among the {@link #leaves}
   */
  public double[] without(int leaf) {
    Variant variant = written();
    return variant.scored(variant.without(leaves().get(leaf).index())).scores();
  }

  /** Draws in this order: normaliser, aggregator, values unit by unit, weights group by group. */
  public Result draw(RandomStream random) {
    int normaliser = pick(variants.size(), random);
    int aggregator = pick(variants.get(0).size(), random);
    return result(normaliser, aggregator, random, random);
  }

  private static int pick(int alternatives, RandomStream random) {
    return alternatives == 1 ? 0 : random.nextInt(alternatives);
  }

  /**
   * The scores with factors chosen by numbers from 0 to below 1; weights and errors are drawn from
   * the stream of that number.
   */
  public Result chosen(long seed, Map<Factor, Double> inputs) {
    return result(
        SobolDesign.choice(inputs.getOrDefault(Factor.NORMALISERS, 0.0), variants.size()),
        SobolDesign.choice(inputs.getOrDefault(Factor.AGGREGATORS, 0.0), variants.get(0).size()),
        stream(seed, inputs.getOrDefault(Factor.WEIGHTS, 0.0)),
        stream(~seed, inputs.getOrDefault(Factor.ERRORS, 0.0)));
  }

  private static RandomStream stream(long seed, double input) {
    return RandomStream.of(seed, (long) (input * Integer.MAX_VALUE));
  }

  private Result result(
      int normaliser, int aggregator, RandomStream forWeights, RandomStream forErrors) {
    Variant variant = variants.get(normaliser).get(aggregator);
    Optional<WeightDraw> weights = uncertainty.weights();
    Optional<ValueDraw> errors = uncertainty.errors();
    Variant used = errors.isPresent() ? variant.disturbed(rows, errors.get(), forErrors) : variant;
    return used.scored(weights.isPresent() ? used.weights(weights.get(), forWeights) : Map.of());
  }
}
