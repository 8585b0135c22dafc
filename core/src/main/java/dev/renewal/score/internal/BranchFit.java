package dev.renewal.score.internal;

import dev.renewal.score.method.Weighting;
import java.util.Optional;

/** A group with all numbers settled that units decide together. */
final class BranchFit {
  private final boolean undecided;
  private final double[] weights;
  private final Optional<Weighting> weighting;
  private final Optional<JointScores> joint;
  private final double worst;
  private final double best;

  /**
   * A settled group.
   *
   * @param undecided whether a parameter leaves its scores open
   * @param weights the weights of the nodes beneath, in the order of their ids
   * @param weighting how they were found, where that is more than writing them down
   * @param joint the scores of the units where they are found by comparing units with each other
   * @param worst the worst score there can be
   * @param best the best score there can be
   */
  BranchFit(
      boolean undecided,
      double[] weights,
      Optional<Weighting> weighting,
      Optional<JointScores> joint,
      double worst,
      double best) {
    this.undecided = undecided;
    this.weights = weights;
    this.weighting = weighting;
    this.joint = joint;
    this.worst = worst;
    this.best = best;
  }

  /** A group that a parameter leaves open. */
  static BranchFit open() {
    return new BranchFit(true, new double[0], Optional.empty(), Optional.empty(), 0, 0);
  }

  boolean undecided() {
    return undecided;
  }

  double[] weights() {
    return weights;
  }

  Optional<Weighting> weighting() {
    return weighting;
  }

  Optional<JointScores> joint() {
    return joint;
  }

  double worst() {
    return worst;
  }

  double best() {
    return best;
  }
}
