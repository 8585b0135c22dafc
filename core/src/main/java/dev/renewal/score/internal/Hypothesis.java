package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The scores of one unit if some of its indicators had other scores; what depends on the other
 * units (reference values, weights, meetings) stays as it is.
 */
final class Hypothesis implements UnitNodes {
  private final Evaluation evaluation;
  private final int unit;
  private final Map<Integer, Double> changed;
  private final Map<Integer, OptionalDouble> known = new HashMap<>();

  /**
   * A hypothesis.
   *
   * @param changed the scores that are different, by the index of the indicator
   */
  Hypothesis(Evaluation evaluation, int unit, Map<Integer, Double> changed) {
    this.evaluation = evaluation;
    this.unit = unit;
    this.changed = changed;
  }

  @Override
  public OptionalDouble score(NodeModel node) {
    OptionalDouble found = known.get(node.index());
    if (found == null) {
      found = node instanceof BranchModel branch ? branch(branch) : leaf(node);
      known.put(node.index(), found);
    }
    return found;
  }

  private OptionalDouble leaf(NodeModel leaf) {
    Double other = changed.get(leaf.index());
    return other == null ? evaluation.unit(unit).score(leaf) : OptionalDouble.of(other);
  }

  private OptionalDouble branch(BranchModel branch) {
    NodeColumns columns = evaluation.node(branch.index());
    if (!columns.isPresent(unit) || branch.combination().orElseThrow().isCopeland()) {
      return evaluation.unit(unit).score(branch);
    }
    List<NodeColumns> children =
        branch.byId().stream().map(it -> evaluation.node(it.index())).toList();
    Mixture mixture = new Mixture(branch, columns.weights, children);
    mixture.read(unit);
    for (int at = 0; at < children.size(); at++) {
      if (mixture.counts(at) && children.get(at).isPresent(unit)) {
        mixture.change(at, score(branch.byId().get(at)).orElseThrow());
      }
    }
    return mixture.state() == CellState.PRESENT
        ? OptionalDouble.of(mixture.score())
        : OptionalDouble.empty();
  }
}
