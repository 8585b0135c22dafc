package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.method.Aggregation;
import dev.renewal.score.method.UnfitInputException;
import java.util.Arrays;

/**
 * What a group is made of for one unit: the scores that count and their weights. What does not
 * apply is left out; what is missing is left out, counts as worst, or leaves the group without a
 * score, as the group says.
 */
final class Mixture {
  private final Combination combination;
  private final BranchModel.Missing missing;
  private final double minimumShare;
  private final double[] weights;
  private final int[] children;
  private final double[] worst;
  private final double[] best;
  private final double[] values;
  private final boolean[] counts;
  private CellState state = CellState.MISSING;
  private boolean applies;
  private double judged;
  private double attainable;
  private double presentShare;

  /** The parts of a group whose weights are settled. */
  Mixture(BranchModel branch, Fitted fitted) {
    this(branch, fitted, fitted.branch(branch.index()).weights());
  }

  /** The parts of a group with given weights, in the order of their ids. */
  Mixture(BranchModel branch, Fitted fitted, double[] weights) {
    this.combination = branch.combination().orElseThrow();
    this.missing = branch.missing().orElseThrow();
    this.minimumShare = branch.minimumShare().orElseThrow();
    this.weights = weights;
    this.children = branch.byId().stream().mapToInt(NodeModel::index).toArray();
    this.worst = Arrays.stream(children).mapToDouble(fitted::worst).toArray();
    this.best = Arrays.stream(children).mapToDouble(fitted::best).toArray();
    this.values = new double[children.length];
    this.counts = new boolean[children.length];
  }

  /** Reads the scores of a unit. */
  void read(UnitRun run) {
    double applicable = 0;
    double present = 0;
    boolean lacks = false;
    judged = 0;
    attainable = 0;
    applies = false;
    for (int at = 0; at < values.length; at++) {
      counts[at] = false;
      values[at] = 0;
      if (!run.applies(children[at])) {
        continue;
      }
      applies = true;
      applicable += weights[at];
      attainable += weights[at] * best[at];
      boolean there = run.isPresent(children[at]);
      lacks |= !there && weights[at] > 0;
      if (there || missing == BranchModel.Missing.ZERO) {
        counts[at] = true;
        values[at] = there ? run.number(children[at]) : worst[at];
        present += there ? weights[at] : 0;
        judged += weights[at] * best[at];
      }
    }
    presentShare = applicable > 0 ? present / applicable : 0;
    state = state(lacks, present);
  }

  private CellState state(boolean lacks, double present) {
    if (!applies) {
      return CellState.NOT_APPLICABLE;
    }
    boolean failed = lacks && missing == BranchModel.Missing.FAIL;
    boolean few = presentShare < minimumShare - 1e-12;
    boolean worthless = combination.isPoints() && judged == 0;
    return failed || few || present == 0 || worthless ? CellState.MISSING : CellState.PRESENT;
  }

  /** What is known of the group. */
  CellState state() {
    return state;
  }

  /** Tells whether anything beneath applies. */
  boolean applies() {
    return applies;
  }

  /** The share of the weight that applies and is present. */
  double presentShare() {
    return presentShare;
  }

  /** Tells whether a part counts. */
  boolean counts(int at) {
    return counts[at];
  }

  double factor() {
    return combination.factor(judged, attainable);
  }

  /** The score of the group. */
  double score() {
    return combination.score(counted(values), counted(weights)) * factor();
  }

  /** The score of the group with its steps, for the parts that count. */
  Aggregation explain() {
    return combination.explain(counted(values), counted(weights), factor());
  }

  /** Gives a part that counts another score. */
  void change(int part, double score) {
    values[part] = score;
  }

  private double[] counted(double[] all) {
    double[] counted = new double[all.length];
    int size = 0;
    for (int at = 0; at < all.length; at++) {
      if (counts[at]) {
        counted[size++] = all[at];
      }
    }
    return Arrays.copyOf(counted, size);
  }

  /** The score if all parts that apply had given scores; NaN where nothing weighs. */
  double filled(double[] scores) {
    double[] present = new double[scores.length];
    double[] weighed = new double[scores.length];
    int size = 0;
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      if (!Double.isNaN(scores[at])) {
        present[size] = scores[at];
        weighed[size++] = weights[at];
        sum += weights[at];
      }
    }
    if (sum == 0 || (combination.isPoints() && attainable == 0)) {
      return Double.NaN;
    }
    return combination.score(Arrays.copyOf(present, size), Arrays.copyOf(weighed, size))
        * combination.factor(attainable, attainable);
  }

  /** The worst score of the group: that of parts that have theirs. */
  double worst() {
    return endOf(worst);
  }

  /** The best score of the group: that of parts that have theirs. */
  double best() {
    return endOf(best);
  }

  private double endOf(double[] scores) {
    double sum = 0;
    attainable = 0;
    for (int at = 0; at < scores.length; at++) {
      sum += weights[at];
      attainable += weights[at] * best[at];
    }
    try {
      double end = sum == 0 ? Double.NaN : filled(scores);
      return Double.isNaN(end) ? 0 : end;
    } catch (UnfitInputException undefined) {
      return 0;
    }
  }
}
