package dev.renewal.score.robustness;

import dev.renewal.score.method.Aggregator;
import dev.renewal.score.method.GivenWeights;
import dev.renewal.score.method.Numbers;
import java.util.List;

/**
 * A branch of a {@link TreeIndex} (分组): nodes, their weights, and what is drawn anew.
 *
 * @param children the nodes it is made of
 * @param weights one for each of them; none negative, not all 0
 * @param aggregators how their scores become its own; one of several is drawn for each replicate,
 *     each equally likely, and the first is the nominal one
 * @param weightDraw how its weights are drawn
 * @param minimumShare the share of weight that must be there, from 0 to 1; below it, the branch has
 *     no score
 */
public record IndexBranch(
    List<IndexNode> children,
    Numbers weights,
    List<Aggregator> aggregators,
    WeightDraw weightDraw,
    double minimumShare)
    implements IndexNode {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there are more or fewer weights than nodes, a weight is
   *     negative or all are 0, there is no aggregator, or the share is not from 0 to 1
   */
  public IndexBranch {
    children = List.copyOf(children);
    aggregators = List.copyOf(aggregators);
    if (children.size() != weights.size()) {
      throw new IllegalArgumentException(
          weights.size() + " weights for " + children.size() + " nodes");
    }
    if (aggregators.isEmpty()) {
      throw new IllegalArgumentException("at least one aggregator is needed");
    }
    if (!(minimumShare >= 0 && minimumShare <= 1)) {
      throw new IllegalArgumentException("the share must be from 0 to 1: " + minimumShare);
    }
    weights = GivenWeights.of(weights).weights();
  }

  /**
   * A branch of which nothing is drawn: the weighted arithmetic mean of what is there.
   *
   * @param weights one for each node
   * @param children the nodes
   */
  public static IndexBranch of(Numbers weights, List<? extends IndexNode> children) {
    return new IndexBranch(
        List.copyOf(children), weights, List.of(Aggregator.arithmetic()), WeightDraw.none(), 0);
  }

  /** The same with other weights in each replicate. */
  public IndexBranch withWeights(WeightDraw draw) {
    return new IndexBranch(children, weights, aggregators, draw, minimumShare);
  }

  /** The same with one of several aggregators in each replicate. */
  public IndexBranch withAggregators(List<Aggregator> alternatives) {
    return new IndexBranch(children, weights, alternatives, weightDraw, minimumShare);
  }

  /** The same, without a score below a share of weight that is there. */
  public IndexBranch withMinimumShare(double share) {
    return new IndexBranch(children, weights, aggregators, weightDraw, share);
  }
}
