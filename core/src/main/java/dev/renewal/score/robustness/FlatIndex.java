package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.GivenWeights;
import dev.renewal.score.method.Matrix;
import dev.renewal.score.method.Numbers;
import java.util.List;

/**
 * An index of one level, units × indicators, whose weights, inputs and aggregator are drawn anew in
 * each replicate (单层指数). The values are scores already; what a draw pushes out of their range is
 * brought back to its end.
 *
 * <p>In a replicate the aggregator is drawn first if there are several, then the weights, then the
 * values unit by unit. Absent cells stay absent and their weight goes to the others; a unit without
 * any value has no defined score.
 */
public final class FlatIndex implements ReplicateModel {

  private final int units;

  /** Unit by unit; NaN where a cell is absent. */
  private final double[] cells;

  private final double[] weights;
  private final List<Aggregator> aggregators;
  private final WeightDraw weightDraw;
  private final ValueDraw valueDraw;
  private final double least;
  private final double greatest;

  private FlatIndex(
      int units,
      double[] cells,
      double[] weights,
      List<Aggregator> aggregators,
      WeightDraw weightDraw,
      ValueDraw valueDraw,
      double least,
      double greatest) {
    this.units = units;
    this.cells = cells;
    this.weights = weights;
    this.aggregators = aggregators;
    this.weightDraw = weightDraw;
    this.valueDraw = valueDraw;
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * An index without anything drawn: the weighted arithmetic mean.
   *
   * @param table scores, units in rows; cells may be absent
   * @param weights one for each column
   * @throws IllegalArgumentException if there are more or fewer weights than columns, one is
   *     negative or all are 0
   */
  public static FlatIndex of(Matrix table, Numbers weights) {
    if (table.columns() != weights.size()) {
      throw new IllegalArgumentException(
          weights.size() + " weights for " + table.columns() + " columns");
    }
    return new FlatIndex(
        table.rows(),
        cells(table),
        GivenWeights.of(weights).weights().toArray(),
        List.of(Aggregator.arithmetic()),
        WeightDraw.none(),
        ValueDraw.none(),
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY);
  }

  private static double[] cells(Matrix table) {
    double[] cells = new double[table.rows() * table.columns()];
    for (int i = 0; i < cells.length; i++) {
      int unit = i / table.columns();
      int column = i % table.columns();
      cells[i] = table.isPresent(unit, column) ? table.get(unit, column) : Double.NaN;
    }
    return cells;
  }

  /** The same with other weights in each replicate. */
  public FlatIndex withWeights(WeightDraw draw) {
    return new FlatIndex(units, cells, weights, aggregators, draw, valueDraw, least, greatest);
  }

  /**
   * The same with errors in the values.
   *
   * @param draw the errors
   * @param least the least score there is; lower ones are raised to it
   * @param greatest the greatest score there is
   */
  public FlatIndex withErrors(ValueDraw draw, double least, double greatest) {
    return new FlatIndex(units, cells, weights, aggregators, weightDraw, draw, least, greatest);
  }

  /**
   * The same with one of several aggregators in each replicate, each equally likely.
   *
   * @param alternatives at least one
   * @throws IllegalArgumentException if there are none
   */
  public FlatIndex withAggregators(List<Aggregator> alternatives) {
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("at least one aggregator is needed");
    }
    return new FlatIndex(
        units, cells, weights, List.copyOf(alternatives), weightDraw, valueDraw, least, greatest);
  }

  @Override
  public double[] scores(Replicate replicate) {
    RandomStream random = replicate.random();
    Aggregator aggregator =
        aggregators.get(aggregators.size() == 1 ? 0 : random.nextInt(aggregators.size()));
    return scores(aggregator, weightDraw.draw(weights, random), random);
  }

  /** The scores with the weights and values as given, by the first aggregator. */
  public double[] nominal() {
    return plain(weights);
  }

  /**
   * The scores without one column, its weight going to the others, else as {@link #nominal}.
   *
   * @param left the column left out, from 0
   * @throws IllegalArgumentException if no weight is left
   */
  public double[] without(int left) {
    double[] others = weights.clone();
    others[left] = 0;
    return plain(GivenWeights.of(Numbers.of(others)).weights().toArray());
  }

  private double[] plain(double[] shares) {
    FlatIndex undrawn = withErrors(ValueDraw.none(), least, greatest);
    return undrawn.scores(aggregators.get(0), shares, RandomStream.of(0, 0));
  }

  private double[] scores(Aggregator aggregator, double[] drawnWeights, RandomStream random) {
    int columns = drawnWeights.length;
    double[] scores = new double[units];
    double[] values = new double[columns];
    double[] present = new double[columns];
    for (int unit = 0; unit < units; unit++) {
      boolean any = false;
      for (int column = 0; column < columns; column++) {
        double cell = cells[unit * columns + column];
        boolean there = !Double.isNaN(cell);
        values[column] = there ? drawn(cell, random) : 0;
        present[column] = there ? drawnWeights[column] : 0;
        any |= present[column] > 0;
      }
      scores[unit] = any ? aggregator.aggregate(values, present) : Double.NaN;
    }
    return scores;
  }

  private double drawn(double value, RandomStream random) {
    double drawn = valueDraw.draw(value, random);
    return drawn < least ? least : drawn > greatest ? greatest : drawn;
  }
}
