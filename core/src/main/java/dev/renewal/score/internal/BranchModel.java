package dev.renewal.score.internal;

import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.standard.ScoreNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A compiled group; what a parameter leaves open is empty. */
public final class BranchModel extends NodeModel {

  /** What a missing score beneath means. */
  public enum Missing {
    /** The others stand for it. */
    REDISTRIBUTE,
    /** It counts as the worst score. */
    ZERO,
    /** The group has no score. */
    FAIL
  }

  private static final List<String> MISSING = List.of("redistribute", "zero", "fail");

  private final ScoreNode.Branch node;
  private final List<NodeModel> children;
  private final List<NodeModel> byId;
  private final Optional<Combination> combination;
  private final Optional<Weights> weights;
  private final Optional<Missing> missing;
  private final Optional<Double> minimumShare;

  BranchModel(int index, ScoreNode.Branch node, List<NodeModel> children, Choices choices) {
    super(index, choices.number(node.weight(), SettingType.NOT_NEGATIVE));
    this.node = node;
    this.children = List.copyOf(children);
    List<NodeModel> sorted = new ArrayList<>(children);
    sorted.sort(Comparator.comparing(NodeModel::id));
    this.byId = List.copyOf(sorted);
    this.combination = combination(node, choices);
    this.weights = weights(node, choices);
    this.missing =
        choices.word(node.missing(), MISSING).map(it -> Missing.values()[MISSING.indexOf(it)]);
    this.minimumShare = choices.number(node.minimumShare(), SettingType.SHARE);
  }

  private static Optional<Combination> combination(ScoreNode.Branch node, Choices choices) {
    try {
      return Optional.of(
          Combination.of(Settled.of(node.aggregator(), MethodKind.AGGREGATOR, choices)));
    } catch (Settled.Open open) {
      return Optional.empty();
    }
  }

  private Optional<Weights> weights(ScoreNode.Branch branch, Choices choices) {
    try {
      return Optional.of(
          Weights.of(Settled.of(branch.weights(), MethodKind.WEIGHTS, choices), children, byId));
    } catch (Settled.Open open) {
      return Optional.empty();
    }
  }

  @Override
  public ScoreNode.Branch node() {
    return node;
  }

  /** The nodes beneath, in the order of the scorecard. */
  public List<NodeModel> children() {
    return children;
  }

  /** The nodes beneath, in the order of their ids, in which everything is computed. */
  public List<NodeModel> byId() {
    return byId;
  }

  /** How the scores beneath become its own. */
  public Optional<Combination> combination() {
    return combination;
  }

  /** How the weights beneath are found. */
  public Optional<Weights> weights() {
    return weights;
  }

  /** What a missing score beneath means. */
  public Optional<Missing> missing() {
    return missing;
  }

  /** The least share of weight that must be present. */
  public Optional<Double> minimumShare() {
    return minimumShare;
  }

  /** Tells whether nothing of it is left open. */
  boolean isSettled() {
    return combination.isPresent()
        && weights.isPresent()
        && missing.isPresent()
        && minimumShare.isPresent();
  }
}
