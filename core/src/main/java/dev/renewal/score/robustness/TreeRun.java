package dev.renewal.score.robustness;

import dev.renewal.score.method.Aggregator;
import java.util.List;

/** The scores of one replicate: its weights and aggregators, and room to compute in. */
final class TreeRun {

  private static final double GRID = 0.5e-9;

  private final TreePlan plan;
  private final List<double[]> weights;
  private final List<Aggregator> aggregators;
  private final double[][] values;
  private final double[][] present;
  private final double[] totals;

  TreeRun(TreePlan plan, List<double[]> weights, List<Aggregator> aggregators) {
    this.plan = plan;
    this.weights = weights;
    this.aggregators = aggregators;
    int branches = weights.size();
    values = new double[branches][];
    present = new double[branches][];
    totals = new double[branches];
    for (int branch = 0; branch < branches; branch++) {
      values[branch] = new double[weights.get(branch).length];
      present[branch] = new double[values[branch].length];
      for (double weight : weights.get(branch)) {
        totals[branch] += weight;
      }
    }
  }

  /**
   * The score of a unit, NaN if undefined.
   *
   * @param scores a slot for each column, filled and NaN where absent, and one for each branch
   */
  double score(double[] scores) {
    for (int branch = values.length - 1; branch >= 0; branch--) {
      scores[plan.columns + branch] = score(branch, scores);
    }
    return scores[plan.columns];
  }

  private double score(int branch, double[] scores) {
    int[] slots = plan.slots.get(branch);
    double[] given = weights.get(branch);
    double there = 0;
    for (int i = 0; i < slots.length; i++) {
      double score = scores[slots[i]];
      boolean missing = Double.isNaN(score);
      values[branch][i] = missing ? 0 : score;
      present[branch][i] = missing ? 0 : given[i];
      there += present[branch][i];
    }
    double least = plan.branches.get(branch).minimumShare() * totals[branch];
    return there == 0 || there < least - GRID
        ? Double.NaN
        : aggregators.get(branch).aggregate(values[branch], present[branch]);
  }
}
