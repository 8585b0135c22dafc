package dev.renewal.score.robustness;

import dev.renewal.random.RandomStream;
import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * An index of any depth over a table of scores, whose weights, aggregators and inputs are drawn
 * anew in each replicate (多层指数). The values are scores already; what a draw pushes out of their
 * range is brought back to its end.
 *
 * <p>In a replicate, branch by branch, each before those beneath it, the aggregator is drawn if
 * there are several, then the weights; then the values, unit by unit. An absent score leaves its
 * weight to the others of its branch; a branch without any, or with less than its minimum share, is
 * absent itself.
 */
public final class TreeIndex implements ReplicateModel {

  private final TreePlan plan;
  private final int units;

  /** Unit by unit; NaN where a cell is absent. */
  private final double[] cells;

  private final ValueDraw valueDraw;
  private final double least;
  private final double greatest;

  private TreeIndex(
      TreePlan plan,
      int units,
      double[] cells,
      ValueDraw valueDraw,
      double least,
      double greatest) {
    this.plan = plan;
    this.units = units;
    this.cells = cells;
    this.valueDraw = valueDraw;
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * An index without errors in its inputs.
   *
   * @param table scores, units in rows; cells may be absent
   * @param root the tree; each column stands in it at most once
   * @throws IllegalArgumentException if a column is not in the table or stands in the tree twice
   */
  public static TreeIndex of(Matrix table, IndexBranch root) {
    double[] cells = new double[table.rows() * table.columns()];
    for (int i = 0; i < cells.length; i++) {
      int unit = i / table.columns();
      int column = i % table.columns();
      cells[i] = table.isPresent(unit, column) ? table.get(unit, column) : Double.NaN;
    }
    return new TreeIndex(
        new TreePlan(root, table.columns()),
        table.rows(),
        cells,
        ValueDraw.none(),
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY);
  }

  /**
   * The same with errors in the values.
   *
   * @param draw the errors
   * @param least the least score there is; lower ones are raised to it
   * @param greatest the greatest score there is
   */
  public TreeIndex withErrors(ValueDraw draw, double least, double greatest) {
    return new TreeIndex(plan, units, cells, draw, least, greatest);
  }

  /** The same with another tree over the same table. */
  TreeIndex withRoot(IndexBranch root) {
    return new TreeIndex(
        new TreePlan(root, plan.columns), units, cells, valueDraw, least, greatest);
  }

  @Override
  public double[] scores(Replicate replicate) {
    RandomStream random = replicate.random();
    List<double[]> weights = new ArrayList<>();
    List<Aggregator> aggregators = new ArrayList<>();
    for (IndexBranch branch : plan.branches) {
      List<Aggregator> several = branch.aggregators();
      aggregators.add(several.get(several.size() == 1 ? 0 : random.nextInt(several.size())));
      weights.add(branch.weightDraw().draw(branch.weights().toArray(), random));
    }
    return scores(new TreeRun(plan, weights, aggregators), valueDraw, random);
  }

  /** The scores with weights and values as given, each branch by its first aggregator. */
  public double[] nominal() {
    return undrawn(plan.branches.stream().map(branch -> branch.weights().toArray()).toList());
  }

  /**
   * The scores without one column, its weight going to the others of its branch, else as {@link
   * #nominal}.
   *
   * @param column the column left out, from 0
   * @throws IllegalArgumentException if no weight is left
   */
  public double[] without(int column) {
    return undrawn(plan.weightsWithout(column));
  }

  private double[] undrawn(List<double[]> weights) {
    List<Aggregator> first =
        plan.branches.stream().map(branch -> branch.aggregators().get(0)).toList();
    return scores(new TreeRun(plan, weights, first), ValueDraw.none(), RandomStream.of(0, 0));
  }

  private double[] scores(TreeRun run, ValueDraw draw, RandomStream random) {
    double[] scores = new double[units];
    double[] slots = new double[plan.slotCount()];
    for (int unit = 0; unit < units; unit++) {
      for (int column = 0; column < plan.columns; column++) {
        double cell = cells[unit * plan.columns + column];
        slots[column] = Double.isNaN(cell) ? cell : withinRange(draw.draw(cell, random));
      }
      scores[unit] = run.score(slots);
    }
    return scores;
  }

  private double withinRange(double value) {
    return value < least ? least : value > greatest ? greatest : value;
  }
}
