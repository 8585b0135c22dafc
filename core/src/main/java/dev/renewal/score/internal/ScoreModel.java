package dev.renewal.score.internal;

import dev.renewal.score.treatment.Scale;
import dev.renewal.standard.ScoreNode;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scorecard whose settings are settled as far as they can be. */
public final class ScoreModel {
  private final Map<Integer, NodeModel> nodes = new TreeMap<>();
  private final List<NodeModel> all;
  private final Map<String, NodeModel> byId = new HashMap<>();
  private final NodeModel root;
  private final List<LeafModel> leaves;
  private final Optional<Scale> scale;
  private int size;

  /**
   * Settles a scorecard.
   *
   * @param scorecard the scorecard
   * @param choices settle what it leaves open
   */
  public ScoreModel(Scorecard scorecard, Choices choices) {
    this.scale = Scales.of(scorecard.range(), choices);
    this.root = compile(scorecard.tree(), scorecard.range(), choices);
    this.all = List.copyOf(nodes.values());
    this.leaves =
        all.stream().filter(LeafModel.class::isInstance).map(LeafModel.class::cast).toList();
  }

  private NodeModel compile(ScoreNode node, ScoreRange range, Choices choices) {
    int index = size++;
    NodeModel compiled =
        node.accept(
            new ScoreNode.Cases<NodeModel>() {
              @Override
              public NodeModel branch(ScoreNode.Branch branch) {
                List<NodeModel> children = new ArrayList<>();
                branch.children().forEach(it -> children.add(compile(it, range, choices)));
                return new BranchModel(index, branch, children, choices);
              }

              @Override
              public NodeModel leaf(ScoreNode.Leaf leaf) {
                return new LeafModel(index, leaf, range, choices);
              }
            });
    nodes.put(index, compiled);
    byId.put(node.id(), compiled);
    return compiled;
  }

  /** The scores from worst to best; empty if a parameter leaves them open. */
  public Optional<Scale> scale() {
    return scale;
  }

  /** The root of the tree. */
  public NodeModel root() {
    return root;
  }

  /** All nodes, each before those beneath it. */
  public List<NodeModel> nodes() {
    return all;
  }

  /** The indicators, in the order of the tree. */
  public List<LeafModel> leaves() {
    return leaves;
  }

  /** The node of an id. */
  public Optional<NodeModel> node(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
